//! A rule whose names lead somewhere: data that can be asked, kept and read again.

use crate::{
    Span, Text,
    ids::DefinitionId,
    mode::Mode,
    operator::{BinaryOp, UnaryOp},
    program::Level,
    types::Type,
    value::Value,
};

/// A rule, ready to be asked.
#[derive(Debug, Clone)]
pub struct Rule {
    /// As messages, allows and levels name it: `queue_key`.
    pub word: Text,
    /// Where it is named; [`Span::NONE`] for one of ours.
    pub span: Span,
    /// What it finds, if nobody says otherwise.
    pub level: Level,
    /// What it is asked of; empty for the program as a whole.
    pub selects: Vec<Select>,
    /// What it is asked of among these.
    pub(super) when: Option<Expr>,
    /// What must be so.
    pub(super) require: Expr,
    /// Whether what cannot be decided is found too.
    pub(super) certain: bool,
    /// What is wrong.
    pub(super) message: Expr,
    /// How to mend it.
    pub(super) help: Option<Expr>,
    /// What to point at.
    pub(super) at: Option<Expr>,
    /// How many things it names at once.
    pub slots: usize,
}

/// Resources, or blocks in them, of which a rule is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// Managed, read or ephemeral.
    pub mode: Mode,
    /// The provider type.
    pub ty: Text,
    /// Those of this kind alone.
    pub kind: Option<DefinitionId>,
    /// The way to the blocks, the outermost first.
    pub blocks: Vec<Text>,
}

/// The slot of what the rule is asked of.
pub(super) const SUBJECT: usize = 0;

/// The slot of the resource around it.
pub(super) const HOLDER: usize = 1;

/// What a rule says of things.
#[derive(Debug, Clone)]
pub(super) enum Expr {
    /// As it is.
    Literal(Value),
    /// What was bound under this number.
    Slot(usize),
    /// `source.name`.
    Member(Box<Expr>, Text),
    /// `source[index]`.
    Index(Box<Expr>, Box<Expr>),
    /// `"text {x}"`.
    Template(Vec<Part>),
    /// `[a, b]`.
    List(Vec<Expr>),
    /// `{ a: 1 }`.
    Object(Vec<(Expr, Expr)>),
    /// `-x`, `!x`.
    Unary(UnaryOp, Box<Expr>),
    /// `a + b`.
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    /// `if condition { then } else { otherwise }`.
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `[for key, value in source if condition: element]`, and the same in braces with a new key.
    For(Box<For>),
    /// A function of Terraform.
    Call(Text, Vec<Expr>),
    /// A function that is told only in rules, because it is answered also where parts are not known.
    Asked(Asked, Vec<Expr>),
    /// `any(source, x => condition)` and its like.
    Quantified(Box<Quantified>),
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub(super) enum Part {
    Text(Text),
    Expr(Expr),
}

/// `[for key, value in source if condition: element]`.
#[derive(Debug, Clone)]
pub(super) struct For {
    pub(super) key: Option<usize>,
    pub(super) value: usize,
    pub(super) source: Expr,
    pub(super) condition: Option<Expr>,
    /// The key of each, in braces.
    pub(super) new_key: Option<Expr>,
    pub(super) element: Expr,
}

/// `any(source, x => condition)`.
#[derive(Debug, Clone)]
pub(super) struct Quantified {
    pub(super) quantifier: Quantifier,
    pub(super) source: Source,
    pub(super) slot: usize,
    pub(super) condition: Expr,
    /// `x.attribute == expression` that must hold for the condition to hold, where there is such: what to look up by.
    pub(super) join: Option<(Text, Expr)>,
}

/// What is asked of many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quantifier {
    /// Whether one is so.
    Any,
    /// Whether all are so.
    All,
    /// How many are so.
    Count,
    /// The first that is so.
    Find,
}

impl Quantifier {
    pub(super) const ALL: [(&'static str, Self); 4] =
        [("any", Self::Any), ("all", Self::All), ("count", Self::Count), ("find", Self::Find)];
}

/// What is gone through.
#[derive(Debug, Clone)]
pub(super) enum Source {
    /// All resources of a type in the program.
    Type(Mode, Text),
    /// The elements of a list, or the blocks of a name.
    Elements(Expr),
}

/// Functions that are answered also where parts are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// `contains(list, element)`.
    Contains,
    /// `length(list)`.
    Length,
    /// `can(expression)`.
    Can,
    /// `try(expression, …)`.
    Try,
    /// `coalesce(a, b, …)`.
    Coalesce,
    /// `cidr_contains(outer, inner)`.
    CidrContains,
    /// `cidr_overlaps(a, b)`.
    CidrOverlaps,
    /// `region(resource)`.
    Region,
    /// `trusts(policy, service)`.
    Trusts,
    /// `known(table, key)`.
    Known,
    /// `near(name, list)`.
    Near,
    /// `suggest(name, list)`.
    Suggest,
    /// `allows(who, action, resource)`.
    Allows,
}

impl Asked {
    pub(super) const ALL: [(&'static str, Self); 13] = [
        ("contains", Self::Contains),
        ("length", Self::Length),
        ("can", Self::Can),
        ("try", Self::Try),
        ("coalesce", Self::Coalesce),
        ("cidr_contains", Self::CidrContains),
        ("cidr_overlaps", Self::CidrOverlaps),
        ("region", Self::Region),
        ("trusts", Self::Trusts),
        ("known", Self::Known),
        ("near", Self::Near),
        ("suggest", Self::Suggest),
        ("allows", Self::Allows),
    ];

    /// What those that Terraform has no function of take, as it is written, and what they give.
    pub(super) fn own(self) -> Option<(&'static [&'static str], Type)> {
        match self {
            Self::CidrContains => Some((&["outer", "inner"], Type::Bool)),
            Self::CidrOverlaps => Some((&["a", "b"], Type::Bool)),
            Self::Region => Some((&["resource"], Type::String)),
            Self::Trusts => Some((&["policy", "service"], Type::Bool)),
            Self::Allows => Some((&["who", "action", "resource"], Type::Bool)),
            Self::Known => Some((&["table", "key"], Type::String.list())),
            Self::Near | Self::Suggest => Some((&["name", "list"], Type::String)),
            Self::Contains | Self::Length | Self::Can | Self::Try | Self::Coalesce => None,
        }
    }
}
