//! What parameters are: their values, their marks, and what a stack says that they must be.

use std::rc::Rc;

use super::{Expander, frame};
use crate::{
    Span, Text,
    catalog::expressions::{INVALID_ARGUMENT, TYPE_MISMATCH},
    diagnostic::Diagnostic,
    evaluate::Scope,
    evaluated::{Block, CheckBlock},
    ids::{InstanceId, ParameterId},
    resolved::{Item, Parameter, Validation},
    value::{Deferred, Marks, Node, Value, Way},
};

impl<'p> Expander<'p> {
    /// The value of a parameter.
    pub(super) fn parameter(&mut self, instance: InstanceId, parameter: ParameterId, span: Span) -> Value {
        let value = match self.frames[instance].parameters[parameter].clone() {
            frame::Parameter::Open(value) => value,
            frame::Parameter::Given(lazy) => {
                let (value, of) = (self.force(lazy, span), self.lazies[lazy].scope.within.instance);
                let (name, at) = (self.parameter_name(instance, parameter), self.lazies[lazy].expr.span);
                self.handed(value, of, instance, &name, at)
            }
            frame::Parameter::Stack(_) => Value::Poison,
            frame::Parameter::Shared => self.shared_value(instance, parameter, span),
        };
        let declared = &self.frames[instance].stack.parameters[parameter];
        if matches!(value, Value::Null) && !declared.nullable {
            return self.instead_of_null(instance, parameter, span);
        }
        marked(value, declared)
    }

    fn parameter_name(&self, instance: InstanceId, parameter: ParameterId) -> Text {
        self.frames[instance].stack.parameters[parameter].name.text.clone()
    }

    /// What a parameter that takes no `null` is instead.
    fn instead_of_null(&mut self, instance: InstanceId, parameter: ParameterId, span: Span) -> Value {
        let declared = &self.frames[instance].stack.parameters[parameter];
        let name = &declared.name.text;
        let (at, within) = self.given_at(instance, parameter).unwrap_or((declared.name.span, instance));
        match &declared.default {
            Some(default) if !matches!(&*default.kind, crate::resolved::ExprKind::Null) => {
                let lazy = self.lazily(name, default, declared.ty.as_ref(), Scope::of(instance));
                self.frames[instance].parameters[parameter] = frame::Parameter::Given(lazy);
                let value = self.force(lazy, span);
                if matches!(value, Value::Null) { value } else { self.parameter(instance, parameter, span) }
            }
            _ => {
                let found = Diagnostic::error(&TYPE_MISMATCH, at, format!("`{name}` takes no `null`"))
                    .help("give it a value, or give the parameter a default")
                    .note(declared.name.span, "the parameter is declared here");
                self.report(within, found);
                Value::Poison
            }
        }
    }

    /// Where the argument of a parameter is written, and in which stack.
    fn given_at(&self, instance: InstanceId, parameter: ParameterId) -> Option<(Span, InstanceId)> {
        match self.frames[instance].parameters.find(parameter)? {
            frame::Parameter::Given(lazy) | frame::Parameter::Stack(lazy) => {
                let lazy = &self.lazies[*lazy];
                Some((lazy.expr.span, lazy.scope.within.instance))
            }
            frame::Parameter::Open(_) | frame::Parameter::Shared => None,
        }
    }

    /// What holds is left out, what does not is an error at the argument, and what only the deployment knows becomes a
    /// `check`: Terraform has no validation of what is no variable.
    pub(super) fn validation(&mut self, item: &'p Item, validation: &'p Validation, scope: &Scope) {
        let body = self.body(&validation.body, scope);
        let Some(condition) = body.attribute("condition") else { return };
        let (instance, at) = (scope.within.instance, condition.span);
        match condition.value() {
            Some(Value::Bool(false)) => {
                let message = match body.attribute("error_message").and_then(|message| message.value()) {
                    Some(Value::String(text)) => text.to_string(),
                    _ => "the argument does not pass a validation of the stack".to_owned(),
                };
                let given = validation.parameters.iter().find_map(|one| self.given_at(instance, *one));
                let (span, within) = given.unwrap_or((item.span, instance));
                let found = Diagnostic::error(&INVALID_ARGUMENT, span, message)
                    .help("change the argument, or the `validation` of the stack")
                    .note(at, "the stack asks for this");
                self.report(within, found);
            }
            Some(Value::Deferred(_)) => {
                let parameter =
                    validation.parameters.first().map(|one| &self.frames[instance].stack.parameters[*one].name);
                let name = parameter.map_or("validation", |name| &name.text);
                let base = self.terraform_name(scope, name, None);
                let mut name = base.clone();
                let mut number = 2;
                while self.evaluated.checks.iter().any(|check| *check.name == *name) {
                    name = format!("{base}_{number}");
                    number += 1;
                }
                let span = body.span;
                let assert = Block { name: "assert".into(), span: item.span, labels: Vec::new(), body, dynamic: None };
                let body = crate::evaluated::Body { span, blocks: vec![assert], ..Default::default() };
                let (name, allows) = (name.into(), item.allows.clone());
                self.evaluated.checks.push(CheckBlock { name, data: None, body, allows, instance, span: item.span });
            }
            _ => {}
        }
    }
}

/// A value as Terraform marks it; what is not known yet keeps its type alone.
fn marked(value: Value, declared: &Parameter) -> Value {
    let marks = declared.marks;
    if !marks.is_terraforms() || matches!(value, Value::Unknown(_) | Value::Poison | Value::Null) {
        return value;
    }
    let had = value.marks();
    let add =
        Marks { sensitive: marks.sensitive && !had.sensitive, ephemeral: marks.ephemeral && !had.ephemeral, ..had };
    if !add.is_terraforms() {
        return value;
    }
    let ty = value.ty();
    let marks = had.with(add);
    let through = |way: &Way| way.through(declared.name.text.clone(), declared.name.span, true);
    match value {
        Value::Deferred(inner) if !add.sensitive => {
            let way = through(&inner.way);
            Value::Deferred(Rc::new(Deferred { marks, way, ..(*inner).clone() }))
        }
        value if add.sensitive => {
            let node = Node::Call { name: "sensitive".into(), arguments: vec![value], spread: false };
            Value::Deferred(Rc::new(Deferred { node, ty, marks, way: through(&Way::NONE) }))
        }
        // Terraform knows no ephemeral value that is written down.
        known => known,
    }
}
