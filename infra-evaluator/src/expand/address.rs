//! Names within Terraform: the stack's path, the declared name and the family key in one identifier.

use super::Expander;
use crate::{
    evaluate::{Scope, shown},
    value::Value,
};

/// A declared name with its family key: `private` and `a` give `private_a`.
pub(super) fn joined(name: &str, key: Option<&Value>) -> String {
    match key {
        Some(key) => format!("{name}_{}", shown(key)),
        None => name.to_owned(),
    }
}

/// What Terraform takes as a name: letters, digits, `_` and `-`.
pub(super) fn identifier(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '_' }).collect()
}

impl Expander<'_> {
    /// The name within Terraform of something declared in a stack instance.
    pub(super) fn terraform_name(&self, scope: &Scope, name: &str, key: Option<&Value>) -> String {
        format!("{}{}", self.frames[scope.within.instance].prefix, identifier(&joined(name, key)))
    }

    /// The same of what stands in the root's document, wherever it is declared: variables, states of other roots.
    pub(super) fn root_name(&self, scope: &Scope, name: &str) -> String {
        format!("{}{}", self.frames[scope.within.instance].root_prefix, identifier(name))
    }
}
