use std::str::FromStr;

use super::{Docs, Expr, Name};
use crate::{
    Span, Text,
    ids::{DefinitionId, RulesId},
    mode::Mode,
};

/// A rule: `pub QueueKey for aws_sqs_queue as queue { … }`.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its name as a Rust item: `QueueKey`.
    pub name: Name,
    /// Its name in messages, allows and levels: `queue_key`.
    pub word: Text,
    /// Its documentation: what is wrong, then why.
    pub docs: Docs,
    /// What it is about.
    pub subject: Subject,
    /// Whether it finds an error or a warning, or nothing until a pack or a root says otherwise.
    pub level: Level,
    /// `when`: what it is asked of; everything, without it.
    pub when: Option<Expr>,
    /// `require`: what must be so.
    pub require: Expr,
    /// Whether a `require` that cannot be decided is found too, as a warning: `certain: true`.
    pub certain: bool,
    /// `message`, a text.
    pub message: Expr,
    /// `help`, a text.
    pub help: Option<Expr>,
    /// `at`: the argument or block to point at; the subject itself, without it.
    pub at: Option<Expr>,
    /// Its own check failed and reported why.
    pub broken: bool,
}

/// What a rule is asked of, each thing once.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The types or kinds; none for a rule of the program as a whole.
    pub selects: Vec<Selected>,
    /// The name of the thing in the rule.
    pub name: Option<Name>,
    /// The name of the resource that holds it, for a rule of blocks.
    pub holder: Option<Name>,
}

/// One type, kind, or block of a type.
#[derive(Debug, Clone)]
pub struct Selected {
    /// The type or kind.
    pub of: SelectedType,
    /// The blocks that lead to it, the outermost first; none for the resource itself.
    pub blocks: Vec<Name>,
    /// What the rule names in it, where each of several things has its own: `aws_lb(groups: it.security_groups)`.
    pub names: Vec<(Name, Expr)>,
    /// All of it.
    pub span: Span,
}

/// The resources that are selected.
#[derive(Debug, Clone)]
pub enum SelectedType {
    /// Of a provider's type.
    Type(Mode, Name),
    /// Of a kind.
    Kind {
        /// The path as written.
        path: Name,
        /// What it leads to; `None` if linking failed, which has been reported.
        definition: Option<DefinitionId>,
    },
}

/// How bad it is what a rule finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Nothing is reported.
    Allow,
    /// A warning.
    Warn,
    /// An error.
    Deny,
}

impl Level {
    /// As they are written.
    pub const WORDS: [&'static str; 3] = ["allow", "warn", "deny"];

    /// As it is written.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

impl FromStr for Level {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Allow, Self::Warn, Self::Deny].into_iter().find(|level| level.word() == word).ok_or(())
    }
}

/// A pack: rules and other packs, each with a level: `pub pack Baseline { QueueKey, ::other::Pack: warn }`.
#[derive(Debug, Clone)]
pub struct Pack {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// In order; a later one overrides what an earlier one says of the same rule.
    pub entries: Vec<Taken>,
    /// Its own check failed and reported why.
    pub broken: bool,
}

/// A rule or a pack as another definition hands it over: rules made ready where they are written, as bytes that the room
/// `rule` reads.
#[derive(Debug, Clone)]
pub struct ReadyRules {
    /// Whether it is a pack.
    pub is_pack: bool,
    /// What is read of them in any case.
    pub index: Vec<u8>,
    /// The bodies, of which those are read that are asked.
    pub bodies: String,
    /// The kinds that they select: the identity of each, and what it leads to.
    pub kinds: Vec<(Text, Option<DefinitionId>)>,
}

/// A rule or pack that a pack or a root takes.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The path as written.
    pub path: Name,
    /// What it leads to; `None` if linking failed, which has been reported.
    pub leads_to: Option<RulesId>,
    /// The level for all that is in it, where one is written.
    pub level: Option<(Level, Span)>,
}
