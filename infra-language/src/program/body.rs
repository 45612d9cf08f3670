use super::{Expr, Name};
use crate::{Span, Text};

/// What stands between braces.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// In order.
    pub entries: Vec<Entry>,
    /// The braces and all between.
    pub span: Span,
}

/// One entry of a body.
#[derive(Debug, Clone)]
pub enum Entry {
    /// `name: value,`; `name,` alone is short for `name: name`.
    Attribute {
        /// The attribute.
        name: Name,
        /// What is written after the colon.
        value: Expr,
    },
    /// `name label* { … }`.
    Block {
        /// The block's type.
        name: Name,
        /// `backend s3 { … }`, `provisioner "local-exec" { … }`, `data aws_lb x { … }`.
        labels: Vec<Label>,
        /// What stands in the braces.
        body: Body,
    },
    /// `for x in xs { entries }`: repeated blocks.
    For {
        /// The first of two names: index or key.
        key: Option<Name>,
        /// The element.
        value: Name,
        /// Static: unrolled; deployed: a `dynamic` block.
        source: Expr,
        /// What is repeated.
        body: Body,
    },
    /// `if condition { entries } else { entries }` over a static condition.
    If {
        /// Static.
        condition: Expr,
        /// When true.
        then: Body,
        /// When false; empty without `else`.
        otherwise: Body,
    },
    /// Something that failed to parse and was reported.
    Poison {
        /// The name it would set, if that was readable.
        name: Option<Name>,
    },
}

/// A label of a block.
#[derive(Debug, Clone)]
pub struct Label {
    /// The text, without quotes.
    pub text: Text,
    /// Where it stands.
    pub span: Span,
}
