use super::Name;
use crate::{
    Span, Text,
    operator::{BinaryOp, UnaryOp},
    value::Number,
};

/// An expression and where it is written.
#[derive(Debug, Clone)]
pub struct Expr {
    /// The first to the last token.
    pub span: Span,
    /// What it is.
    pub kind: Box<ExprKind>,
}

impl Expr {
    /// An expression at a place.
    pub fn new(kind: ExprKind, span: Span) -> Self {
        Self { span, kind: Box::new(kind) }
    }

    /// Its text, if it is one without interpolation.
    pub fn plain_text(&self) -> Option<Text> {
        let ExprKind::Template(parts) = &*self.kind else { return None };
        match parts.as_slice() {
            [Part::Text(text)] => Some(text.clone()),
            [] => Some("".into()),
            _ => None,
        }
    }
}

/// What an expression is.
#[derive(Debug, Clone)]
pub enum ExprKind {
    /// `null`, of whatever type is asked for.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// `42`, `1.5`.
    Number(Number),
    /// `"text {expression}"`; a text without interpolation is one [`Part::Text`], the empty text none.
    Template(Vec<Part>),
    /// A name that begins a path: a declared name, a provider type, `data`, `ephemeral`, `each`, `count`, `self`, `path`,
    /// `terraform`, `provider`, `suffix`.
    Name(Text),
    /// `source.name`.
    Attribute(Expr, Name),
    /// `source[index]`.
    Index(Expr, Expr),
    /// `source[*]`; attributes and indexes that follow apply to each element.
    Splat(Expr),
    /// `(source[*].name)`: parentheses that end a splat, so that what follows applies to the list. No others are kept.
    Paren(Expr),
    /// `[a, b]`.
    List(Vec<Expr>),
    /// `{ a: 1, "b": 2, (c): 3 }`.
    Object(Vec<(ObjectKey, Expr)>),
    /// `-x`, `!x`.
    Unary(UnaryOp, Expr),
    /// `a + b`.
    Binary(BinaryOp, Expr, Expr),
    /// `if condition { then } else { otherwise }`.
    Conditional {
        /// What decides; a `bool`, static or deployed.
        condition: Expr,
        /// When true.
        then: Expr,
        /// When false.
        otherwise: Expr,
    },
    /// `[for x in xs if c: e]`.
    ForList {
        /// Names, source and condition.
        comprehension: Comprehension,
        /// Each element.
        element: Expr,
    },
    /// `{for k, v in m if c: k => e}`, with `...` after the value to group.
    ForObject {
        /// Names, source and condition.
        comprehension: Comprehension,
        /// Each key.
        key: Expr,
        /// Each value.
        value: Expr,
        /// Whether values of one key are collected into a list.
        group: bool,
    },
    /// `name(arguments)`, `provider::aws::arn_parse(…)` (the name holds the `::`); the last argument may be spread by `...`.
    Call {
        /// The function.
        name: Name,
        /// By position; none is named.
        arguments: Vec<Expr>,
        /// Whether the last argument is spread.
        spread: bool,
    },
    /// `name => condition`, an argument of the calls that go through things; only in rules.
    Closure(Name, Expr),
    /// `include("file")`: the file's content, read by the macro where it is written.
    Include {
        /// The path as written.
        path: Text,
        /// What the file holds.
        content: Text,
    },
    /// `rust(expression)`: this number of the definition's own Rust expressions.
    Rust(u32),
    /// Something that failed to parse and was reported.
    Poison,
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub enum Part {
    /// As it is.
    Text(Text),
    /// `{expression}`.
    Expr(Expr),
}

/// The key of an object's entry.
#[derive(Debug, Clone)]
pub enum ObjectKey {
    /// A bare name, which is the key itself.
    Name(Name),
    /// `"text {x}":` or `(expression):`.
    Expr(Expr),
}

/// What the two `for` expressions share.
#[derive(Debug, Clone)]
pub struct Comprehension {
    /// The first of two names: index or key.
    pub key: Option<Name>,
    /// The element.
    pub value: Name,
    /// What is gone through.
    pub source: Expr,
    /// After `if`.
    pub condition: Option<Expr>,
}
