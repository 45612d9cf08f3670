use std::rc::Rc;

use super::Binding;
use crate::{
    Span, Text,
    ids::{DefinitionId, FieldId, ItemId, LocalId, OutputId, ParameterId},
    operator::{BinaryOp, UnaryOp},
    program::Name,
    value::Number,
};

/// An expression and where it is written.
#[derive(Debug)]
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
}

/// What an expression is: [`crate::program::ExprKind`] with names that lead somewhere.
#[derive(Debug)]
pub enum ExprKind {
    /// `null`, of whatever type is asked for.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// `42`, `1.5`.
    Number(Number),
    /// `"text {expression}"`.
    Template(Vec<Part>),
    /// The beginning of a path: `vpc`, `aws_vpc.main`, `var.size`, `each`.
    Name(Root),
    /// `source.name`.
    Attribute {
        /// What has it.
        source: Expr,
        /// The attribute that is read.
        name: Name,
        /// Where the path begins at nested stacks or remotes: the output of that name of each definition.
        outputs: Vec<(DefinitionId, OutputId)>,
    },
    /// `source[index]`.
    Index(Expr, Expr),
    /// `source[*]`.
    Splat(Expr),
    /// `(source[*].name)`: what follows applies to the list.
    Paren(Expr),
    /// `[a, b]`.
    List(Vec<Expr>),
    /// `{ a: 1, "b": 2, (c): 3 }`.
    Object(Vec<(ObjectKey, Expr)>),
    /// `-x`, `!x`.
    Unary(UnaryOp, Expr),
    /// `a + b`.
    Binary(BinaryOp, Expr, Expr),
    /// `provider.aws >= "6.0"`.
    Version {
        /// The provider's local name.
        provider: Text,
        /// Where it is named.
        place: Span,
        /// The comparison.
        op: BinaryOp,
        /// The version, as numbers.
        version: Vec<u64>,
    },
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
    /// `{for k, v in m if c: k => e}`.
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
    /// `name(arguments)`.
    Call {
        /// The function.
        name: Name,
        /// By position.
        arguments: Vec<Expr>,
        /// Whether the last is spread.
        spread: bool,
    },
    /// The content of an included file.
    Include(Text),
    /// `rust(expression)`, by its number in the definition.
    Rust(u32),
    /// Failed and reported.
    Poison,
}

/// Where a path begins.
#[derive(Debug, Clone)]
pub enum Root {
    /// A name bound by a `for`, a `let` in one, or a check's own data source.
    Local(LocalId),
    /// A parameter of the stack.
    Parameter(ParameterId),
    /// A field of the kind.
    Field(FieldId),
    /// Items of the stack: one, the members of a family, or those of arms of which one is taken.
    Items(Rc<ItemsName>),
    /// A name that is known everywhere.
    Word(Word),
    /// `provider.aws`, which is no value.
    Provider,
    /// It leads nowhere, which was reported.
    Nothing,
}

/// What a name of the stack's own stands for.
#[derive(Debug)]
pub struct ItemsName {
    /// As it is written, for messages.
    pub name: Text,
    /// The items, in order; one at least.
    pub items: Vec<ItemId>,
}

/// A name that Terraform or the language gives a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The environment suffix.
    Suffix,
    /// `each`, in a body with `for_each`.
    Each,
    /// `count`, in a body with `count`.
    Count,
    /// `self`, in provisioners and postconditions.
    SelfObject,
    /// `path`, whose attributes are folders.
    Path,
    /// `terraform`, whose attributes are of the run.
    Terraform,
}

/// A piece of a text.
#[derive(Debug)]
pub enum Part {
    /// As it is.
    Text(Text),
    /// `{expression}`.
    Expr(Expr),
}

/// The key of an object's entry.
#[derive(Debug)]
pub enum ObjectKey {
    /// A bare name, which is the key itself.
    Name(Name),
    /// `"text {x}":` or `(expression):`.
    Expr(Expr),
}

/// What the two `for` expressions share.
#[derive(Debug)]
pub struct Comprehension {
    /// The names that it binds.
    pub binding: Binding,
    /// What is gone through.
    pub source: Expr,
    /// After `if`.
    pub condition: Option<Expr>,
}
