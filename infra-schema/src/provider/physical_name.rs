use std::borrow::Cow;

use infra_template as template;

use super::{Characters, Identifier, IdentifierForm, type_word};

/// The tag that names what has no name of its own.
pub const NAME_TAG: &str = "Name";

/// The name under which what a type makes is known outside of Terraform, and what is taken there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalName {
    /// The provider type.
    pub ty: &'static str,
    /// The attribute that holds it, or [`NAME_TAG`] for the tag.
    pub attribute: &'static str,
    /// The fewest characters.
    pub shortest: usize,
    /// The most characters.
    pub longest: usize,
    /// What it may consist of.
    pub characters: Characters,
    /// Where no two may have one name.
    pub scope: NameScope,
    /// The type among whose names it must be the only one: its own, if it does not share them with another.
    pub shares_with: &'static str,
    /// What else is asked of it.
    pub rules: Vec<NameRule>,
}

/// Where no two resources of one type may have one name; templates say so to commands.
pub type NameScope = template::NameScope<'static>;

/// What is asked of a name beyond its characters and length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameRule {
    /// The first character is a letter.
    LetterFirst,
    /// The first character is a letter or a digit.
    AlphanumericStart,
    /// The first and the last character are letters or digits.
    AlphanumericEnds,
    /// The last character is no dash.
    NoEndDash,
    /// Neither the first nor the last character is a dash.
    NoEdgeDash,
    /// No two dashes stand in a row.
    NoDoubleDash,
    /// Names that differ in case alone are the same.
    AnyCase,
    /// A name that is left out is not filled in: its absence has a use.
    Unfilled,
    /// Names end so where an attribute is true, and never elsewhere.
    Ending(Ending),
    /// No name contains this.
    NotContaining(&'static str),
    /// Every name begins so.
    Prefix(&'static str),
    /// The service itself has names begin so, where one of its parts asks for it.
    Also(&'static str),
    /// Names may begin with this in place of the type, and do where the type makes them too long, or is reserved.
    Word(&'static str),
    /// No name is this, or begins with it if it ends with `*`.
    Not(&'static str),
}

/// How names end where an attribute is true: FIFO queues and topics are told by their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The last characters of the name.
    pub text: &'static str,
    /// The attribute that asks for them.
    pub attribute: &'static str,
}

impl PhysicalName {
    /// Whether this rule holds.
    pub fn has(&self, rule: NameRule) -> bool {
        self.rules.contains(&rule)
    }

    /// The words that stand for the type in names: the type itself, then shorter ones.
    pub fn words(&self) -> impl Iterator<Item = Cow<'static, str>> {
        let shorter = self.rules.iter().filter_map(|rule| match rule {
            NameRule::Word(word) => Some(Cow::Borrowed(*word)),
            _ => None,
        });
        std::iter::once(Cow::Owned(type_word(self.ty))).chain(shorter)
    }

    /// Whether names that begin so are reserved.
    pub fn reserves(&self, text: &str) -> bool {
        let reserved = |rule: &NameRule| match rule {
            NameRule::Not(reserved) => reserved.strip_suffix('*').is_some_and(|beginning| text.starts_with(beginning)),
            _ => false,
        };
        self.rules.iter().any(reserved)
    }

    /// What every name of the type begins with.
    pub fn prefix(&self) -> &'static str {
        let prefix = |rule: &NameRule| match rule {
            NameRule::Prefix(text) => Some(*text),
            _ => None,
        };
        self.rules.iter().find_map(prefix).unwrap_or("")
    }

    /// How names end where an attribute is true, if one says so.
    pub fn ending(&self) -> Option<Ending> {
        self.rules.iter().find_map(|rule| match rule {
            NameRule::Ending(ending) => Some(*ending),
            _ => None,
        })
    }

    /// What it is to those who refer to the resource.
    pub fn identifier(&self) -> Identifier {
        Identifier { form: IdentifierForm::Name, of: self.ty }
    }
}
