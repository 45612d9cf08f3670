use super::Expr;
use crate::{
    Span, Text,
    ids::{FieldId, LocalId},
    program::{Label, Name},
    types::Type,
};

/// What stands between braces.
#[derive(Debug, Default)]
pub struct Body {
    /// In order.
    pub entries: Vec<Entry>,
    /// The braces and all between.
    pub span: Span,
}

/// One entry of a body.
#[derive(Debug)]
pub enum Entry {
    /// `name: value`.
    Attribute {
        /// The attribute.
        name: Name,
        /// The field of the kind that it sets, in a resource of a kind.
        field: Option<FieldId>,
        /// What it is set to.
        argument: Argument,
        /// Where the value stands.
        span: Span,
    },
    /// `name label* { … }`.
    Block(Block),
    /// `for x in xs { entries }`.
    For {
        /// The names that it binds.
        binding: Binding,
        /// Static: unrolled; deployed: a `dynamic` block.
        source: Expr,
        /// What is repeated.
        body: Body,
    },
    /// `if condition { entries } else { entries }`.
    If {
        /// Static.
        condition: Expr,
        /// When true.
        then: Body,
        /// When false.
        otherwise: Body,
    },
    /// Something that failed to parse and was reported, with the name that it would set.
    Poison(Option<Name>),
}

/// A nested block.
#[derive(Debug)]
pub struct Block {
    /// The block's type.
    pub name: Name,
    /// What stands between the type and the braces, in order.
    pub labels: Vec<Label>,
    /// What stands in the braces.
    pub body: Body,
}

/// An argument in the form in which Terraform reads it: [`crate::blocks::Reading`].
#[derive(Debug)]
pub enum Argument {
    /// An expression.
    Value(Expr),
    /// An expression that Terraform reads as it stands; of this type, if one is given.
    Literal(Expr, Option<Type>),
    /// A bare word.
    Keyword(Text),
    /// A type; `None` if what is written is none, which was reported.
    Type(Option<Type>),
    /// Addresses that Terraform reads as they stand: `ignore_changes`, `moved.from`.
    References {
        /// Each with its place, in order.
        list: Vec<Reference>,
        /// Whether the argument is a list.
        many: bool,
        /// Whether only things of this program will do.
        declared: bool,
    },
    /// Names of attributes.
    Attributes(Vec<Text>),
    /// Whole objects.
    Dependencies(Vec<Expr>),
    /// A provider configuration; `None` if it is none, which was reported.
    Provider(Option<Text>),
}

/// A reference that stands by itself, not as a value.
#[derive(Debug)]
pub struct Reference {
    /// What it refers to, where that is something of this program.
    pub expr: Expr,
    /// As it is written, if it is a path or a text.
    pub written: Option<Text>,
    /// Whether it was written as a text, which is taken as it stands.
    pub text: bool,
}

/// The names that a `for` binds.
#[derive(Debug)]
pub struct Binding {
    /// Index or key.
    pub key: Option<Local>,
    /// The element.
    pub value: Local,
}

/// A name bound in one place of a definition.
#[derive(Debug, Clone)]
pub struct Local {
    /// What the definition's expressions know it by.
    pub id: LocalId,
    /// As it is written.
    pub name: Name,
}
