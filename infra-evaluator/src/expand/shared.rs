//! Values that a stack shares with all below it: `shared let`, and the `shared` parameters of stacks and kinds that take them.

use super::{
    Expander,
    frame::{Entity, Parameter},
};
use crate::{
    Span,
    catalog::references::{MISSING_ARGUMENT, MISSING_FIELD},
    diagnostic::Diagnostic,
    evaluate::Scope,
    ids::{InstanceId, ItemId, ParameterId},
    resolved::{self, Field, ItemKind, Kind, Let, Nested},
    types::Type,
    value::Value,
};

/// What shares a value in a stack.
#[derive(Clone, Copy)]
pub(super) enum Sharing {
    /// A `shared let`.
    Let(ItemId),
    /// A `shared` parameter of its own.
    Parameter(ParameterId),
}

impl Expander<'_> {
    /// The nearest stack, from this one upwards, that shares a value of this name.
    pub(super) fn sharing(&self, from: InstanceId, name: &str) -> Option<(InstanceId, Sharing)> {
        let mut at = Some(from);
        while let Some(instance) = at {
            let stack = self.frames[instance].stack;
            let parameter = stack.parameters.iter_enumerated().find(|(_, one)| one.shared && &*one.name.text == name);
            if let Some((parameter, _)) = parameter {
                return Some((instance, Sharing::Parameter(parameter)));
            }
            let shares = |item: &&ItemId| matches!(&stack.items[**item].kind, ItemKind::Let(Let { shared: true, name: own, .. }) if &*own.text == name);
            if let Some(item) = stack.top.iter().find(shares) {
                return Some((instance, Sharing::Let(*item)));
            }
            at = self.evaluated.instances[instance].parent;
        }
        None
    }

    /// The value of a parameter that is shared from above.
    pub(super) fn shared_value(&mut self, instance: InstanceId, parameter: ParameterId, span: Span) -> Value {
        let declared = &self.frames[instance].stack.parameters[parameter];
        let parent = self.evaluated.instances[instance].parent;
        let found = parent.and_then(|parent| self.sharing(parent, &declared.name.text));
        let Some(found) = found else { return Value::Poison };
        let value = self.shared_with(found, instance, &declared.name.text, span);
        match &declared.ty {
            // At the parameter: whoever shares the value need not know who takes it.
            Some(ty) => self.evaluator().typed(value, ty, declared.name.span, &Scope::of(instance)),
            None => value,
        }
    }

    /// What a stack shares, as it is in an instance below.
    fn shared_with(
        &mut self,
        (owner, sharing): (InstanceId, Sharing),
        instance: InstanceId,
        name: &str,
        span: Span,
    ) -> Value {
        let value = match sharing {
            Sharing::Let(item) => match self.frames[owner].made[item].first().cloned() {
                Some(Entity::Let(lazy)) => self.force(lazy, span),
                _ => Value::Poison,
            },
            Sharing::Parameter(theirs) => self.parameter(owner, theirs, span),
        };
        self.handed(value, owner, instance, name, span)
    }

    /// The value of a kind's parameter that is shared with a resource of it.
    pub(super) fn shared_with_kind(
        &mut self,
        kind: &Kind,
        field: &Field,
        resource: &resolved::Resource,
        scope: &Scope,
    ) -> Value {
        let (instance, name) = (scope.within.instance, &field.name.text);
        if let Some(found) = self.sharing(instance, name) {
            let value = self.shared_with(found, instance, name, resource.name.span);
            return if self.parameter_type(&value, field, field.name.span, scope) { value } else { Value::Poison };
        }
        if !self.frames[self.top_of(instance)].stack.root {
            return Value::Unknown(field.ty.clone());
        }
        let message = format!("no stack shares `{name}` with kind `{}`", kind.name.text);
        let found = Diagnostic::error(&MISSING_FIELD, resource.name.span, message)
            .help(format!("write `shared let {name} = …;` in this stack or one above, or add `{name}: …` here"))
            .note(field.name.span, "the parameter is declared here");
        self.report(instance, found);
        Value::Poison
    }

    /// The outermost stack around an instance.
    fn top_of(&self, instance: InstanceId) -> InstanceId {
        let mut top = instance;
        while let Some(parent) = self.evaluated.instances[top].parent {
            top = parent;
        }
        top
    }

    /// A shared parameter for which nobody shares a value: an error in a root, not known in any other definition.
    pub(super) fn not_shared(
        &mut self,
        outer: InstanceId,
        nested: &Nested,
        declared: &resolved::Parameter,
    ) -> Parameter {
        if !self.frames[self.top_of(outer)].stack.root {
            return Parameter::Open(Value::Unknown(declared.ty.clone().unwrap_or(Type::Any)));
        }
        let name = &declared.name.text;
        let message = format!("no stack above shares `{name}` with stack `{}`", nested.path.text);
        let found = Diagnostic::error(&MISSING_ARGUMENT, nested.name.span, message)
            .help(format!("write `shared let {name} = …;` in a stack above, or add `{name}: …` here"))
            .note(declared.name.span, "the parameter is declared here");
        self.report(outer, found);
        Parameter::Open(Value::Poison)
    }
}
