//! The program as parsed and linked: what `infra-macros` hands over, with every place as a [`Span`].
//!
//! Nothing here has been looked up or evaluated; names are text, paths to other definitions are ids.

mod body;
mod definition;
mod expression;
mod item;
mod part;
mod rule;
mod walk;

pub use body::{Body, Entry, Label};
pub use definition::{Definition, FieldMode, Kind, KindField, Parameter, Program, Stack, StackType};
pub use expression::{Comprehension, Expr, ExprKind, ObjectKey, Part};
pub use item::{Allow, Attribute, BlockItem, Declared, Docs, Item, ItemKind, Nested, Resource, ResourceType, Rules};
pub use part::{PartPlace, PartStep};
pub use rule::{Level, Pack, ReadyRules, Rule, Selected, SelectedType, Subject, Taken};
pub use walk::named_paths;

use crate::{Span, Text};
pub use crate::{ids::DefinitionId, mode::Mode};

/// A name where it is written.
#[derive(Debug, Clone)]
pub struct Name {
    /// The identifier.
    pub text: Text,
    /// Where it stands.
    pub span: Span,
}

impl Name {
    /// A name at a place.
    pub fn new(text: impl Into<Text>, span: Span) -> Self {
        Self { text: text.into(), span }
    }
}
