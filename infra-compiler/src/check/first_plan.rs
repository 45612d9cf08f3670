//! What Terraform's first plan, before anything is deployed, certainly does not know.
//!
//! A value is known to it unless it comes from an attribute that only the provider sets. Where that is not certain (what
//! a provider may fill in at plan, what a parameter brings, what an `import` reads), nothing is said.

use super::Context;
use crate::{
    Text,
    evaluated::{Argument, Body, Resource},
    ids::ResourceId,
    limits::REFERENCE_DEPTH,
    mode::Mode,
    operator::BinaryOp,
    value::{Deferred, Node, Piece, Root, Step, Traversal, Value},
};

/// Functions of which the result is unknown where an argument is.
const STRICT: &[&str] = &[
    "tostring",
    "tonumber",
    "tobool",
    "tolist",
    "toset",
    "tomap",
    "nonsensitive",
    "sensitive",
    "lower",
    "upper",
    "title",
    "trimspace",
    "trim",
    "trimprefix",
    "trimsuffix",
    "replace",
    "split",
    "substr",
    "format",
    "jsondecode",
    "length",
    "cidrsubnet",
    "cidrhost",
    "abs",
    "ceil",
    "floor",
    "parseint",
    "compact",
    "distinct",
    "sort",
    "reverse",
    "keys",
    "values",
];
/// Functions whose result holds the elements of their arguments, as many as there are.
const ELEMENTS: &[&str] = &["toset", "tolist", "distinct", "sort", "reverse", "concat", "compact", "nonsensitive"];
/// Computed attributes that the provider works out while it plans.
const PLANNED: &[&str] = &["tags_all"];

/// The attribute that makes a value unknown to the first plan, as messages name it.
pub(super) fn unknown(context: &Context<'_>, value: &Value) -> Option<String> {
    FirstPlan { context, bound: Vec::new(), depth: 0 }.whole(value)
}

/// The attribute that makes a key of a `for_each`, or all of it, unknown to the first plan.
pub(super) fn unknown_key(context: &Context<'_>, for_each: &Value) -> Option<String> {
    FirstPlan { context, bound: Vec::new(), depth: 0 }.key(for_each)
}

struct FirstPlan<'a> {
    context: &'a Context<'a>,
    /// Names of `for` expressions and what they go through, the innermost last.
    bound: Vec<(&'a Text, &'a Value)>,
    depth: usize,
}

impl<'a> FirstPlan<'a> {
    /// What makes the value as a whole unknown.
    fn whole(&mut self, value: &'a Value) -> Option<String> {
        if self.depth > REFERENCE_DEPTH {
            return None;
        }
        self.depth += 1;
        let found = match value {
            Value::Template(pieces) => pieces.iter().find_map(|piece| match piece {
                Piece::Value(value) => self.whole(value),
                Piece::Text(_) => None,
            }),
            Value::Deferred(deferred) => self.deferred(deferred),
            _ => None,
        };
        self.depth -= 1;
        found
    }

    fn deferred(&mut self, deferred: &'a Deferred) -> Option<String> {
        match &deferred.node {
            Node::Traversal(traversal) => self.reference(traversal),
            Node::Index(source, index) => self.whole(source).or_else(|| self.whole(index)),
            Node::Attribute(source, _)
            | Node::Splat(source, _)
            | Node::Unary(_, source)
            | Node::ForList { source, .. }
            | Node::ForObject { source, .. } => self.whole(source),
            // Terraform knows of some unknown values that they are not null, or how they begin.
            Node::Binary(BinaryOp::Equal | BinaryOp::NotEqual, left, right) => {
                let refined = |value: &Value| matches!(value, Value::Null | Value::Template(_));
                if refined(left) || refined(right) { None } else { self.whole(left).or_else(|| self.whole(right)) }
            }
            // One operand may decide.
            Node::Binary(BinaryOp::And | BinaryOp::Or, left, right) => {
                self.whole(left).filter(|_| self.whole(right).is_some())
            }
            Node::Binary(_, left, right) => self.whole(left).or_else(|| self.whole(right)),
            Node::Conditional(condition, then, otherwise) => {
                self.whole(condition).or_else(|| self.whole(then).filter(|_| self.whole(otherwise).is_some()))
            }
            Node::Call { name, arguments, spread: false } if &**name == "join" => {
                arguments.iter().find_map(|argument| self.whole(argument).or_else(|| self.element(argument)))
            }
            Node::Call { name, arguments, spread: false } if STRICT.contains(&&**name) => {
                arguments.iter().find_map(|argument| self.whole(argument))
            }
            Node::Call { .. } => None,
        }
    }

    /// What makes an element of a list or set unknown.
    fn element(&mut self, list: &'a Value) -> Option<String> {
        match list {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().find_map(|one| self.whole(one)),
            Value::Deferred(deferred) => match &deferred.node {
                Node::Traversal(traversal) if traversal.steps.contains(&Step::Splat) => match &traversal.root {
                    Root::Resource(id) if self.is_there(*id) => self.attribute(*id, &traversal.steps),
                    _ => None,
                },
                Node::Call { name, arguments, spread: false } if ELEMENTS.contains(&&**name) => {
                    arguments.iter().find_map(|argument| self.element(argument))
                }
                Node::Call { name, arguments, .. } if &**name == "values" => match arguments.as_slice() {
                    [Value::Object(all) | Value::Map(all)] => all.values().find_map(|one| self.whole(one)),
                    _ => None,
                },
                Node::ForList { value, source, condition: None, element, .. } => {
                    self.within(value, source, |it| it.whole(element))
                }
                Node::Conditional(_, then, otherwise) => {
                    self.element(then).filter(|_| self.element(otherwise).is_some())
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// What makes a key of a `for_each` unknown.
    fn key(&mut self, value: &'a Value) -> Option<String> {
        if let Some(found) = self.whole(value) {
            return Some(found);
        }
        match value {
            Value::Set(all) => all.iter().find_map(|one| self.whole(one)),
            Value::Deferred(deferred) => match &deferred.node {
                Node::Call { name, arguments, spread: false } => match (&**name, arguments.as_slice()) {
                    ("toset", [list]) => self.element(list),
                    ("zipmap", [keys, _]) => self.element(keys),
                    ("merge", maps) => maps.iter().find_map(|map| self.key(map)),
                    _ => None,
                },
                Node::ForObject { value, source, condition: None, new_key, .. } => {
                    self.within(value, source, |it| it.whole(new_key))
                }
                Node::Conditional(_, then, otherwise) => self.key(then).filter(|_| self.key(otherwise).is_some()),
                _ => None,
            },
            _ => None,
        }
    }

    fn within(
        &mut self,
        name: &'a Text,
        source: &'a Value,
        ask: impl FnOnce(&mut Self) -> Option<String>,
    ) -> Option<String> {
        self.bound.push((name, source));
        let found = ask(self);
        self.bound.pop();
        found
    }

    fn reference(&mut self, traversal: &'a Traversal) -> Option<String> {
        match &traversal.root {
            // A list of what a resource's instances have is as long as there are instances.
            _ if traversal.steps.contains(&Step::Splat) => None,
            Root::Resource(id) => self.attribute(*id, &traversal.steps),
            Root::Input { origin, .. } if traversal.steps.is_empty() => {
                let bound = std::mem::take(&mut self.bound);
                let found = self.whole(origin);
                self.bound = bound;
                found
            }
            Root::Bound(name) => {
                let at = self.bound.iter().rposition(|(bound, _)| *bound == name)?;
                // What it goes through sees the names around it alone.
                let inner = self.bound.split_off(at);
                let (_, source) = *inner.first()?;
                let found = match source {
                    Value::Deferred(deferred) => match &deferred.node {
                        Node::Traversal(Traversal { root: Root::Resource(id), steps })
                            if steps.is_empty() && self.is_there(*id) =>
                        {
                            self.attribute(*id, &traversal.steps)
                        }
                        _ if traversal.steps.is_empty() => self.element(source),
                        _ => None,
                    },
                    _ if traversal.steps.is_empty() => self.element(source),
                    _ => None,
                };
                self.bound.extend(inner);
                found
            }
            _ => None,
        }
    }

    /// The attribute to which the steps lead, if the first plan does not know it.
    fn attribute(&mut self, id: ResourceId, steps: &'a [Step]) -> Option<String> {
        let resource = self.context.evaluated.resources.find(id)?;
        let name = steps.iter().find_map(|step| match step {
            Step::Attribute(name) => Some(name),
            _ => None,
        })?;
        if resource.body.undecided || resource.mode == Mode::Ephemeral || self.is_deployed(id) {
            return None;
        }
        if let Some(argument) = resource.body.attribute(name)
            && !matches!(argument.value(), Some(Value::Null))
        {
            let bound = std::mem::take(&mut self.bound);
            let found = argument.value().and_then(|value| self.whole(value));
            self.bound = bound;
            return found;
        }
        let computed = resource.body.blocks(name).next().is_none() && self.is_computed(resource, name);
        let later = computed && (resource.mode == Mode::Managed || self.reads_later(resource));
        later.then(|| format!("{}.{name}", resource.declared.text))
    }

    /// Whether the provider alone sets the attribute, once the resource is there.
    fn is_computed(&self, resource: &Resource, name: &str) -> bool {
        let Some(schema) = self.context.schema(&resource.ty) else { return false };
        let Some(block) = schema.resource(resource.mode, &resource.ty).ok().flatten() else { return false };
        let is_id = name == "id" && resource.mode == Mode::Managed && self.context.facts(&resource.ty).refuses_id();
        block.attribute(name).is_some_and(|attribute| attribute.computed && (!attribute.optional || is_id))
            && !PLANNED.contains(&name)
    }

    /// Whether a data source is read after the first plan: it needs what that does not know.
    fn reads_later(&mut self, data: &'a Resource) -> bool {
        if self.depth > REFERENCE_DEPTH {
            return false;
        }
        self.depth += 1;
        let resources = &self.context.evaluated.resources;
        let waits = data.meta.depends_on.iter().any(|on| match &on.root {
            Root::Resource(id) => {
                resources.find(*id).is_some_and(|on| on.mode == Mode::Managed)
                    && self.is_there(*id)
                    && !self.is_deployed(*id)
            }
            _ => false,
        });
        let later = waits || self.needs_unknown(&data.body);
        self.depth -= 1;
        later
    }

    fn needs_unknown(&mut self, body: &'a Body) -> bool {
        body.attributes
            .iter()
            .filter_map(Argument::value)
            .any(|value| self.whole(value).or_else(|| self.element(value)).is_some())
            || body.blocks.iter().any(|block| block.dynamic.is_none() && self.needs_unknown(&block.body))
    }

    /// Whether an instance of the resource is certainly there.
    fn is_there(&self, id: ResourceId) -> bool {
        self.context.evaluated.resources.find(id).is_some_and(|resource| {
            let count = resource.meta.count.as_ref().map(Argument::value);
            let each = resource.meta.for_each.as_ref().map(Argument::value);
            let counted = count.is_none_or(|count| matches!(count, Some(Value::Number(_))));
            let keyed = each.is_none_or(|each| each.is_some_and(|each| !each.parts().is_empty()));
            counted && keyed && !resource.is_none()
        })
    }

    /// Whether something says that the resource is there before the first plan.
    fn is_deployed(&self, id: ResourceId) -> bool {
        self.context.evaluated.refactorings.iter().any(|block| {
            block.block != "removed"
                && block.body.attribute("to").is_some_and(|to| match &to.value {
                    crate::evaluated::ArgumentValue::Traversals { references, .. } => {
                        references.iter().any(|(_, resource)| *resource == Some(id))
                    }
                    _ => false,
                })
        })
    }
}
