//! What is written of the arguments that the provider's code wants together, apart, or one of.

use super::{Owner, Site};
use crate::{
    Span,
    evaluated::Body,
    provider::Combination,
    value::{Deferred, Node, Root, Step, Value},
};

/// Whether an argument or block is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// It is not, or is `null`.
    Absent,
    /// Only the deployment tells.
    Maybe,
    /// It is, here, and is not `null`.
    Written(Span),
}

/// The rules for a whole resource; none for a block of it, whose rules are among those.
pub(super) fn rules(site: &Site<'_>) -> impl Iterator<Item = &'static Combination> + use<> {
    let all = match site.owner {
        Owner::Type(mode, ty) if site.path.is_empty() => site.facts.combinations(mode, ty),
        _ => &[],
    };
    let schema = site.schema.clone();
    all.iter().filter(move |rule| rule.holds_for(schema.version()))
}

/// What is written at a path of block names that ends with the name of an attribute or block.
pub(super) fn presence(body: &Body, path: &str) -> Presence {
    if body.undecided {
        return Presence::Maybe;
    }
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let mut blocks = body.blocks(name);
    match (body.attribute(name), blocks.next(), blocks.next()) {
        (None, None, _) => Presence::Absent,
        (None, Some(block), _) if block.dynamic.is_some() => Presence::Maybe,
        (None, Some(block), None) => match rest {
            Some(rest) => presence(&block.body, rest),
            None => Presence::Written(block.span),
        },
        (None, Some(block), Some(_)) if rest.is_none() => Presence::Written(block.span),
        (Some(argument), None, _) if rest.is_none() => match argument.value() {
            Some(Value::Null) => Presence::Absent,
            Some(value) if certain(value) => Presence::Written(argument.name_span),
            _ => Presence::Maybe,
        },
        // Blocks written as objects, and rules of the provider for the first of several blocks.
        _ => Presence::Maybe,
    }
}

/// Where the block stands in which a rule holds, if it is there.
pub(super) fn place(site: &Site<'_>, rule: &Combination) -> Option<Span> {
    match (rule.within, presence(site.body, rule.within)) {
        ("", _) => Some(site.span),
        (_, Presence::Written(span)) => Some(span),
        _ => None,
    }
}

/// The names of a rule as messages show them.
pub(super) fn listed(rule: &Combination) -> String {
    let inner = |name: &&'static str| name.strip_prefix(rule.within).and_then(|rest| rest.strip_prefix('.'));
    let names = rule.names.iter().map(|name| format!("`{}`", inner(name).unwrap_or(name)));
    names.collect::<Vec<_>>().join(", ")
}

/// Whether the value is something, whatever is deployed.
fn certain(value: &Value) -> bool {
    match value {
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Template(_) => true,
        Value::Deferred(deferred) => identifies(deferred),
        other => !other.parts().is_empty(),
    }
}

/// The id or ARN of a resource, which everything that is deployed has.
fn identifies(deferred: &Deferred) -> bool {
    let Node::Traversal(traversal) = &deferred.node else { return false };
    matches!(traversal.root, Root::Resource(_))
        && matches!(traversal.steps.last(), Some(Step::Attribute(name)) if matches!(&**name, "id" | "arn"))
}
