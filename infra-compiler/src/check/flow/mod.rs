//! Secrets and the way that they take: which part of a value holds one, and by which names it went there.
//!
//! What a secret is, the schema says, and whoever marks a variable, a parameter, an output or a value as sensitive. It goes
//! along with what is computed from it, member by member of objects, unless a function lets nothing of it through. Of what
//! is not known, nothing is said.

mod follow;
mod function;
mod schema;

use super::{Context, Site, object::element_part};
use crate::{
    Span, Text,
    diagnostic::Diagnostic,
    evaluated::{Argument, Dynamic},
    program::PartStep,
    value::{Node, Value},
};

pub(super) use schema::{keeps, says_secret};

/// How many of the names on the way a message shows.
const SHOWN: usize = 12;

/// A secret in a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Secret {
    /// As messages show it: `` `master.secret_string` ``.
    what: String,
    /// Where it is declared; [`Span::NONE`] if no place says so.
    declared: Span,
    /// The names that it went by, the first one first, each with the place of its value.
    through: Vec<(Text, Span)>,
}

impl Secret {
    /// The same diagnostic with the way that the secret took.
    pub(super) fn shown(&self, found: Diagnostic) -> Diagnostic {
        let mut found = found;
        if self.declared != Span::NONE {
            found = found.note(self.declared, format!("the secret {} comes from here", self.what));
        }
        for (name, span) in self.through.iter().take(SHOWN) {
            // What is underlined is no second place.
            if *span != found.span {
                found = found.note(*span, format!("it goes through `{name}` here"));
            }
        }
        match self.through.len().saturating_sub(SHOWN) {
            0 => found,
            1 => found.fact("and through 1 more name"),
            more => found.fact(format!("and through {more} more names")),
        }
    }
}

/// Where a value stands, as far as that says what `each` and the names of repeated blocks are.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Around<'a> {
    /// `for_each` of the resource.
    pub(super) for_each: Option<&'a Value>,
    /// What the blocks around it are repeated over, the outermost first.
    pub(super) dynamic: &'a [&'a Dynamic],
}

impl<'a> Around<'a> {
    /// What is around the arguments of a body.
    pub(super) fn of(site: &'a Site<'_>) -> Self {
        let for_each = site.resource.and_then(|resource| resource.meta.for_each.as_ref()).and_then(Argument::value);
        Self { for_each, dynamic: &site.dynamic }
    }
}

/// The first secret in a value.
pub(super) fn secret(context: &Context<'_>, around: Around<'_>, value: &Value) -> Option<Secret> {
    // Most values hold none, which their marks say at once.
    if value.may_be_secret() { follow::follow(context, around, value) } else { None }
}

/// Where the secret part of an argument stands, as far as that is written out.
pub(super) fn place(context: &Context<'_>, around: Around<'_>, argument: &Argument) -> Span {
    let mut path = Vec::new();
    if let Some(value) = argument.value() {
        part(context, around, value, &mut path);
    }
    context.program.part(argument.span, &path).value
}

/// The way to the first part that holds a secret.
fn part(context: &Context<'_>, around: Around<'_>, value: &Value, path: &mut Vec<PartStep>) {
    let holds = |one: &Value| secret(context, around, one).is_some();
    let found = match value {
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
            let found = all.iter().enumerate().find(|(_, one)| holds(one));
            found.map(|(at, one)| (Some(element_part(value, at)), one))
        }
        Value::Object(all) | Value::Map(all) => {
            all.iter().find(|(_, one)| holds(one)).map(|(name, one)| (Some(PartStep::Member(name.clone())), one))
        }
        // What a call is of is written in it.
        Value::Deferred(deferred) => match &deferred.node {
            Node::Call { arguments, .. } => arguments.iter().find(|one| holds(one)).map(|one| (None, one)),
            _ => None,
        },
        _ => None,
    };
    if let Some((step, inner)) = found {
        path.extend(step);
        part(context, around, inner, path);
    }
}
