//! `source[index]` and `source[*]`.

use std::rc::Rc;

use super::{Evaluator, Operand, Scope, deferred, shown};
use crate::{
    Span, Text,
    catalog::{expressions::NOT_STATIC, references::INVALID_INDEX},
    diagnostic::Diagnostic,
    function::{self, Folded},
    ids::InstanceId,
    resolved::Repeated,
    types::Type,
    value::{Deferred, Hole, Node, Root, Step, Traversal, Value},
};

impl Evaluator<'_> {
    pub(super) fn index(&mut self, source: Operand, key: &Value, span: Span, scope: &Scope) -> Operand {
        if matches!(key, Value::Poison) {
            return Operand::Value(Value::Poison);
        }
        match source {
            Operand::Whole(Value::Deferred(source)) if !matches!(key, Value::Unknown(_)) => {
                Operand::Value(self.step_of_whole(&source, Step::Index(key.clone()), span, scope))
            }
            Operand::Value(value) | Operand::Whole(value) => Operand::Value(self.index_of(value, key, span, scope)),
            Operand::Family(members) => self.member(members, key, span, scope),
            Operand::Resource { id, repeated: Repeated::Once } => {
                let message = format!("`{}` is one resource, not several", self.data.resource(id).shown);
                self.report(
                    scope,
                    Diagnostic::error(&INVALID_INDEX, span, message)
                        .help("remove the index, or give the resource `count` or `for_each`"),
                );
                Operand::Value(Value::Poison)
            }
            Operand::Resource { id, repeated: Repeated::Count } if !super::types::is_position(key) => {
                let message =
                    format!("`{}` has `count`: its instances have numbers, not names", self.data.resource(id).shown);
                let found = Diagnostic::error(&INVALID_INDEX, span, message);
                self.report(scope, found.help("write `[0]` for the first, or give the resource `for_each`"));
                Operand::Value(Value::Poison)
            }
            Operand::Resource { id, .. } => Operand::Value(self.reference(id, vec![Step::Index(key.clone())])),
            Operand::Instances { name, repeated: Repeated::Count, .. } if !super::types::is_position(key) => {
                let message = format!("`{name}` has `count`: its instances have numbers, not names");
                let found = Diagnostic::error(&INVALID_INDEX, span, message);
                self.report(scope, found.help("write `[0]` for the first, or give the stack `for_each`"));
                Operand::Value(Value::Poison)
            }
            Operand::Instances { body, name, .. } => {
                Operand::Value(instances(body, name, vec![Step::Index(key.clone())]))
            }
            Operand::Module { name, repeated } if repeated != Repeated::Once => {
                let traversal = Traversal { root: Root::Module(name), steps: vec![Step::Index(key.clone())] };
                Operand::Value(deferred(Node::Traversal(traversal), Type::Any))
            }
            Operand::Each(all, collection) => {
                Operand::Each(all.into_iter().map(|one| self.index(one, key, span, scope)).collect(), collection)
            }
            Operand::Some(one) => Operand::Some(Box::new(self.index(*one, key, span, scope))),
            other => Operand::Value(self.not_a_value(&other, span, scope)),
        }
    }

    fn member(&mut self, members: Vec<(Value, Operand)>, key: &Value, span: Span, scope: &Scope) -> Operand {
        if matches!(key, Value::Unknown(_)) || members.iter().any(|(known, _)| !known.is_known()) {
            // In a definition's own check: any member stands for all of them.
            return members.into_iter().next().map_or(Operand::Value(Value::Poison), |(_, member)| member);
        }
        if !key.is_known() {
            self.report(
                scope,
                Diagnostic::error(&NOT_STATIC, span, "the key of a family must be known at compile time")
                    .help("go through the family with a static `for`, or give one resource `for_each`"),
            );
            return Operand::Value(Value::Poison);
        }
        let wanted = shown(key);
        match members.iter().position(|(known, _)| shown(known) == wanted) {
            Some(at) => members.into_iter().nth(at).map_or(Operand::Value(Value::Poison), |(_, member)| member),
            None => {
                let names: Vec<String> = members.iter().map(|(key, _)| shown(key)).collect();
                let found = Diagnostic::error(&INVALID_INDEX, span, format!("this family has no member `{wanted}`"));
                let found = if names.is_empty() {
                    found.help("its `for` goes through nothing; `try(…, null)` takes what there is")
                } else {
                    found.nearest_of(&wanted, names.iter().map(String::as_str))
                };
                self.fail(scope, found);
                Operand::Value(Value::Poison)
            }
        }
    }

    /// An element of a value, known or deferred.
    pub(super) fn index_of(&mut self, value: Value, key: &Value, span: Span, scope: &Scope) -> Value {
        match (&value, key) {
            (Value::Poison, _) | (_, Value::Poison) => return Value::Poison,
            (Value::Unknown(ty), _) => return Value::Unknown(ty.element()),
            (_, Value::Unknown(_)) => return Value::Unknown(value.ty().element()),
            (Value::Deferred(source), _) => return self.step(source, Step::Index(key.clone()), span, scope),
            _ => {}
        }
        if !key.is_known() {
            let ty = value.ty().element();
            return deferred(Node::Index(value, key.clone()), ty);
        }
        match function::index(&value, key) {
            Ok(Folded::Value(element)) => element,
            Ok(Folded::Deferred) => {
                let ty = value.ty().element();
                deferred(Node::Index(value, key.clone()), ty)
            }
            Err(error) => {
                let mut diagnostic = Diagnostic::error(&INVALID_INDEX, span, error.message);
                diagnostic.help.extend(error.help);
                self.fail(scope, diagnostic);
                Value::Poison
            }
        }
    }

    pub(super) fn splat(&mut self, source: Operand, span: Span, scope: &Scope) -> Operand {
        match source {
            Operand::Family(members) if members.iter().any(|(key, _)| !key.is_known()) => {
                let one = members.into_iter().next().map_or(Operand::Value(Value::Poison), |(_, member)| member);
                Operand::Some(Box::new(one))
            }
            Operand::Family(members) => Operand::Each(members.into_iter().map(|(_, member)| member).collect(), false),
            Operand::Some(one) => Operand::Some(Box::new(self.splat(*one, span, scope))),
            Operand::Each(all, collection) => {
                Operand::Each(all.into_iter().map(|one| self.splat(one, span, scope)).collect(), collection)
            }
            Operand::Resource { id, repeated: Repeated::Count } => {
                Operand::Value(self.reference(id, vec![Step::Splat]))
            }
            // Terraform's splat takes a map for one element: its values are what is meant.
            Operand::Resource { id, repeated: Repeated::ForEach } => {
                Operand::Value(values_splat(self.whole_resource(id)))
            }
            Operand::Resource { id, repeated: Repeated::Once } => {
                let message = format!("`{}` is one resource, not several", self.data.resource(id).shown);
                self.report(scope, Diagnostic::error(&INVALID_INDEX, span, message).help("remove the `[*]`"));
                Operand::Value(Value::Poison)
            }
            Operand::Instances { body, name, repeated: Repeated::ForEach } => {
                Operand::Value(values_splat(instances(body, name, Vec::new())))
            }
            Operand::Instances { body, name, .. } => Operand::Value(instances(body, name, vec![Step::Splat])),
            Operand::Module { name, repeated } if repeated != Repeated::Once => {
                let traversal = Traversal { root: Root::Module(name), steps: vec![Step::Splat] };
                Operand::Value(deferred(Node::Traversal(traversal), Type::Any))
            }
            Operand::Value(value) | Operand::Whole(value) => splat_of(value),
            other => Operand::Value(self.not_a_value(&other, span, scope)),
        }
    }
}

/// `values(whole)[*]`.
fn values_splat(whole: Value) -> Value {
    let ty = whole.ty().element().list();
    let call = Node::Call { name: "values".into(), arguments: vec![whole], spread: false };
    deferred(Node::Splat(deferred(call, ty.clone()), Vec::new()), ty)
}

/// The instances of a nested stack that only the deployment repeats, with the steps that follow; their type is known once
/// an output is named.
pub(super) fn instances(body: InstanceId, name: Text, steps: Vec<Step>) -> Value {
    deferred(Node::Traversal(Traversal { root: Root::Instances { body, name }, steps }), Type::Any)
}

/// `[*]` of a value: a list, set or tuple element by element, nothing of `null`, and anything else as the only element.
fn splat_of(value: Value) -> Operand {
    match value {
        Value::Tuple(all) => Operand::Each(all.iter().cloned().map(Operand::Value).collect(), false),
        Value::List(all) | Value::Set(all) => Operand::Each(all.iter().cloned().map(Operand::Value).collect(), true),
        Value::Deferred(source) => {
            let node = match &source.node {
                Node::Traversal(traversal) if !traversal.steps.contains(&Step::Splat) => {
                    let mut traversal = traversal.clone();
                    traversal.steps.push(Step::Splat);
                    Node::Traversal(traversal)
                }
                _ => Node::Splat(Value::Deferred(source.clone()), Vec::new()),
            };
            let ty = splatted(&source.ty).list();
            Operand::Value(Value::Deferred(Rc::new(Deferred {
                node,
                ty,
                marks: source.marks,
                way: source.way.clone(),
            })))
        }
        Value::Hole(Hole::Rust { .. }) => Operand::Value(deferred(Node::Splat(value, Vec::new()), Type::Any.list())),
        Value::Unknown(ty) => Operand::Some(Box::new(Operand::Value(Value::Unknown(splatted(&ty))))),
        Value::Poison => Operand::Value(Value::Poison),
        Value::Null => Operand::Each(Vec::new(), false),
        only => Operand::Each(vec![Operand::Value(only)], false),
    }
}

/// The type of each that `[*]` goes through.
fn splatted(ty: &Type) -> Type {
    match ty.base() {
        Type::List(_) | Type::Set(_) | Type::Tuple(_) => ty.base().element(),
        other => other.clone(),
    }
}
