//! What is written of a resource or of any other block, with its values.

use crate::{Span, Text, ids::ResourceId, types::Type, value::Value};

/// Attributes and blocks, static `for` and `if` already unrolled.
#[derive(Debug, Default, Clone)]
pub struct Body {
    /// In order of writing.
    pub attributes: Vec<Argument>,
    /// In order of writing.
    pub blocks: Vec<Block>,
    /// The braces and all between.
    pub span: Span,
    /// Both arms of an `if` are in it, since only the user of the definition decides which one is taken.
    pub undecided: bool,
}

impl Body {
    /// The attribute of this name.
    pub fn attribute(&self, name: &str) -> Option<&Argument> {
        self.attributes.iter().find(|attribute| &*attribute.name == name)
    }

    /// The blocks of this name.
    pub fn blocks<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Block> {
        self.blocks.iter().filter(move |block| &*block.name == name)
    }
}

/// `name: value`.
#[derive(Debug, Clone)]
pub struct Argument {
    /// The attribute.
    pub name: Text,
    /// Where the name stands.
    pub name_span: Span,
    /// What it evaluates to.
    pub value: ArgumentValue,
    /// Where the value stands.
    pub span: Span,
}

impl Argument {
    /// The value, if it is one and not a raw reference or keyword.
    pub fn value(&self) -> Option<&Value> {
        match &self.value {
            ArgumentValue::Value(value) => Some(value),
            _ => None,
        }
    }
}

/// How Terraform JSON wants an argument.
#[derive(Debug, Clone)]
pub enum ArgumentValue {
    /// A value; written as JSON with templates.
    Value(Value),
    /// A value written as is, never as a template: `variable.default`, a backend's body, lifecycle booleans.
    Literal(Value),
    /// Bare references, written as text without `${}`: `depends_on`, `ignore_changes`, `moved.from`; a list if `many`.
    Traversals {
        /// As Terraform writes them, with the resource they mean, if it is of this program.
        references: Vec<(Text, Option<ResourceId>)>,
        /// Whether the argument is a list.
        many: bool,
    },
    /// A bare word: `ignore_changes: all`, `when: destroy`.
    Keyword(Text),
    /// A type expression: `variable.type`.
    Type(Type),
}

/// A nested block.
#[derive(Debug, Clone)]
pub struct Block {
    /// The block's type.
    pub name: Text,
    /// Where the name stands.
    pub span: Span,
    /// What stands between the type and the braces: `local-exec`, `s3`.
    pub labels: Vec<Text>,
    /// What stands in the braces, or is repeated if it is `dynamic`.
    pub body: Body,
    /// Repeated over a deployed value.
    pub dynamic: Option<Dynamic>,
}

impl Block {
    /// Whether only the user of a kind, or who gives a parameter, says what is in it.
    pub fn is_open(&self) -> bool {
        let unknown = self.dynamic.as_ref().is_some_and(|dynamic| matches!(dynamic.for_each, Value::Unknown(_)));
        unknown && self.body.attributes.is_empty() && self.body.blocks.is_empty()
    }

    /// Whether its `condition` is known to be true.
    pub fn holds(&self) -> bool {
        let condition = self.body.attribute("condition").map(|condition| &condition.value);
        matches!(condition, Some(ArgumentValue::Value(Value::Bool(true))))
    }
}

/// What makes a block `dynamic`.
#[derive(Debug, Clone)]
pub struct Dynamic {
    /// What is gone through.
    pub for_each: Value,
    /// The name under which the content sees it.
    pub iterator: Text,
}
