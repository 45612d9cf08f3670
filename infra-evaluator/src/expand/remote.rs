//! Other roots, read through their state, with what they say of their outputs.

use std::{collections::BTreeMap, rc::Rc};

use super::Expander;
use crate::{
    Text,
    diagnostic::Diagnostics,
    evaluate::{Scope, perhaps_secret},
    evaluated::Resource,
    ids::{DefinitionId, OutputId, RemoteId},
    limits,
    program::Name,
    resolved::{Argument, Entry, ExprKind, ItemKind, Stack},
    types::Type,
    value::{Deferred, Node, Root, Traversal, Value},
};

/// A root that is read through its state.
pub(super) struct Foreign<'p> {
    pub(super) definition: DefinitionId,
    /// The name of the `terraform_remote_state`.
    pub(super) name: Text,
    pub(super) stack: &'p Stack,
}

impl Expander<'_> {
    /// An output of another root, with what that root says of it.
    pub(super) fn remote_output(&mut self, remote: RemoteId, output: OutputId, name: &Name, scope: &Scope) -> Value {
        if self.budget.is_exceeded() {
            return Value::Poison;
        }
        let Foreign { definition, name: state, stack } = &self.foreign[remote];
        let (definition, state, broken) = (*definition, state.clone(), stack.broken);
        let known = &mut self.evaluated.remotes[remote];
        if !known.outputs.contains(&name.text) {
            known.outputs.push(name.text.clone());
        }
        let origin = if broken || self.depth > limits::NESTING_DEPTH {
            Value::Poison
        } else {
            self.origin(definition, output, name)
        };
        self.budget.exceed_elsewhere(name.span, scope.within.instance);
        let ty = match &origin {
            Value::Poison | Value::Null => Type::Any,
            known => known.ty(),
        };
        // Terraform keeps no output that is null, and knows no attribute of its name.
        if matches!(origin, Value::Null) {
            return Value::Null;
        }
        let (nullable, secret) = (may_be_null(&origin), origin.may_be_secret());
        let root = Root::Remote { name: state, output: name.text.clone(), origin: Rc::new(origin) };
        // Terraform marks nothing that it reads of another state, secret or not.
        let read = perhaps_secret(Node::Traversal(Traversal { root, steps: Vec::new() }), ty.clone(), secret);
        if nullable {
            let node = Node::Call { name: "try".into(), arguments: vec![read, Value::Null], spread: false };
            return perhaps_secret(node, ty, secret);
        }
        read
    }

    fn origin(&mut self, definition: DefinitionId, output: OutputId, name: &Name) -> Value {
        let key = (definition, output);
        if let Some(known) = self.abroad.get(&key) {
            return known.clone();
        }
        let Some(stack) = self.program.stack(definition) else { return Value::Poison };
        // What is wrong over there is reported there.
        let mut silent = Diagnostics::new();
        let mut other = Expander::new(self.program, self.target, &mut silent);
        other.depth = self.depth + limits::REMOTE_STEP;
        other.budget = std::mem::take(&mut self.budget);
        let root = other.root_frame(definition, stack);
        let value = match other.frames[root].outputs[output] {
            Some(lazy) => {
                let value = other.force(lazy, name.span);
                other.evaluate_named(&value);
                other.abroad(&value)
            }
            None => Value::Poison,
        };
        self.budget = std::mem::take(&mut other.budget);
        drop(other);
        drop(silent);
        self.abroad.insert(key, value.clone());
        value
    }

    /// Evaluates the bodies of the resources that a value names.
    fn evaluate_named(&mut self, value: &Value) {
        let mut named = Vec::new();
        value.walk(&mut |part| {
            if let Value::Deferred(deferred) = part
                && let Node::Traversal(Traversal { root: Root::Resource(id), .. }) = &deferred.node
            {
                named.push(*id);
            }
        });
        for id in named {
            self.evaluate_resource(id);
        }
    }

    /// The same value as another program may see it: resources by type and address.
    fn abroad(&self, value: &Value) -> Value {
        value.map(&mut |part| {
            let Value::Deferred(source) = part else { return None };
            Some(match &source.node {
                Node::Traversal(Traversal { root: Root::Resource(id), steps }) => {
                    let resource = &self.evaluated.resources[*id];
                    let address = resource.address().into();
                    let declared = resource.declared.span;
                    let (mode, ty, known) = (resource.mode, resource.ty.clone(), Rc::new(known(resource)));
                    let root = Root::Foreign { mode, ty, address, declared, known };
                    let node = Node::Traversal(Traversal { root, steps: steps.clone() });
                    Value::Deferred(Rc::new(Deferred { node, ..(**source).clone() }))
                }
                // The instances of a module are known by their place in this program.
                Node::Traversal(Traversal { root: Root::Instances { .. } | Root::Input { .. }, .. }) => {
                    Value::Unknown(source.ty.clone())
                }
                Node::Traversal(Traversal { root: Root::Variable(name), steps })
                    if steps.is_empty() && self.is_null_by_default(name) =>
                {
                    let node = Node::Conditional(Value::Unknown(Type::Bool), part.clone(), Value::Null);
                    Value::Deferred(Rc::new(Deferred { node, ..(**source).clone() }))
                }
                Node::Traversal(_) => part.clone(),
                Node::Conditional(_, then, otherwise) if self.ends_in_null(part) => {
                    let condition = Value::Unknown(Type::Bool);
                    let node = Node::Conditional(condition, self.abroad(then), self.abroad(otherwise));
                    Value::Deferred(Rc::new(Deferred { node, ..(**source).clone() }))
                }
                // What holds a secret keeps its form, by which checks follow it.
                _ if source.marks.may_be_secret() => {
                    Value::Deferred(Rc::new(source.map(&mut |part| self.abroad(part))))
                }
                _ => Value::Unknown(source.ty.clone()),
            })
        })
    }
}

impl Expander<'_> {
    /// As [`may_be_null`], of a value of this program.
    fn ends_in_null(&self, value: &Value) -> bool {
        match value {
            Value::Deferred(deferred) => match &deferred.node {
                Node::Conditional(_, then, otherwise) => self.ends_in_null(then) || self.ends_in_null(otherwise),
                Node::Traversal(Traversal { root: Root::Variable(name), steps }) => {
                    steps.is_empty() && self.is_null_by_default(name)
                }
                _ => false,
            },
            _ => matches!(value, Value::Null),
        }
    }

    /// Whether a variable is `null` where nobody sets it.
    fn is_null_by_default(&self, name: &str) -> bool {
        let is_null = |entry: &Entry| {
            let Entry::Attribute { name, argument: Argument::Value(value) | Argument::Literal(value, _), .. } = entry
            else {
                return false;
            };
            &*name.text == "default" && matches!(*value.kind, ExprKind::Null)
        };
        self.later.iter().any(|(_, item, scope)| match &item.kind {
            ItemKind::Variable(variable) => {
                self.root_name(scope, &variable.name.text) == name && variable.body.entries.iter().any(is_null)
            }
            _ => false,
        })
    }
}

/// The arguments of a resource that are known. Of one that is made several times, nobody says which is meant.
fn known(resource: &Resource) -> BTreeMap<Text, Value> {
    let mut known = BTreeMap::new();
    if resource.body.undecided || resource.meta.count.is_some() || resource.meta.for_each.is_some() {
        return known;
    }
    for argument in &resource.body.attributes {
        if let Some(value) = argument.value().filter(|value| value.is_known()) {
            known.insert(argument.name.clone(), value.clone());
        }
    }
    known
}

/// Whether a way through a value's conditions ends in `null`.
fn may_be_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Deferred(deferred) => match &deferred.node {
            Node::Conditional(_, then, otherwise) => may_be_null(then) || may_be_null(otherwise),
            _ => false,
        },
        _ => false,
    }
}
