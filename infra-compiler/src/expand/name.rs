//! Names: what a path of an expression starts from.

use std::rc::Rc;

use super::{
    Evaluator,
    frame::{Entity, Parameter, Repeated},
    scope::{Bound, Lazy, Place, Scope, State},
};
use crate::{
    Span, Text,
    catalog::references::{CYCLE, NOT_IN_THIS_BRANCH},
    diagnostic::Diagnostic,
    program::Mode,
    types::Type,
    value::{Deferred, Hole, Node, Root, Traversal, Value},
};

/// What a path means on the way: a value, or something that only a further step makes a value of.
pub(super) enum Operand {
    Value(Value),
    /// A value whose splat has ended: what follows applies to the list.
    Whole(Value),
    /// One resource, not yet repeated over.
    Resource {
        index: usize,
        repeated: Repeated,
    },
    /// The members of a family by their keys.
    Family(Vec<(Value, Operand)>),
    /// What follows applies to each of these.
    Each(Vec<Operand>),
    /// What follows applies to each of an unknown number, of which this is one.
    Some(Box<Operand>),
    /// A nested stack.
    Stack(usize),
    /// Another root.
    Remote(usize),
    /// A module.
    Module {
        name: Text,
        repeated: Repeated,
    },
    /// `aws_vpc`, `data.aws_ami`: a name must follow.
    Type {
        mode: Mode,
        ty: Text,
    },
    /// `data`, `ephemeral`: a type must follow.
    Mode(Mode),
    /// `var`, `module`: a name must follow.
    Namespace,
    /// `provider`, `provider.aws`.
    Provider(Option<Text>),
}

impl<'p> Evaluator<'p> {
    /// What a name means where it stands.
    pub(super) fn name(&mut self, name: &Text, span: Span, scope: &Scope<'p>) -> Operand {
        if let Some(bound) = scope.lookup(name).cloned() {
            return Operand::Value(match bound {
                Bound::Value(value) => value,
                Bound::Lazy(lazy) => self.force(&lazy, name, span),
            });
        }
        if let Place::Kind(kind) = &scope.place {
            let field = kind.fields.borrow().get(name).cloned();
            if let Some(lazy) = field {
                return Operand::Value(self.force(&lazy, name, span));
            }
            let unknown = self.unknowns.get(name).cloned();
            return Operand::Value(unknown.or_else(|| special(name)).unwrap_or(Value::Poison));
        }
        let parameter = self.frames.get(scope.frame).and_then(|frame| frame.parameters.get(name)).cloned();
        match parameter {
            Some(Parameter::Unknown(value)) => return Operand::Value(value),
            Some(Parameter::Given(lazy)) => return Operand::Value(self.force(&lazy, name, span)),
            None => {}
        }
        if !self.expand_for(scope.frame, name) {
            let message = format!("`{name}` is declared inside of what it decides about");
            return Operand::Value(self.poison(scope.frame, &CYCLE, span, message));
        }
        let entities = self.frames.get(scope.frame).and_then(|frame| frame.entities.get(name)).cloned();
        if let Some(entities) = entities {
            return self.entities(entities, name, span, scope);
        }
        self.other_name(name, span, scope)
    }

    fn other_name(&mut self, name: &Text, span: Span, scope: &Scope<'p>) -> Operand {
        if let Some(value) = special(name) {
            return Operand::Value(value);
        }
        match &**name {
            "data" => return Operand::Mode(Mode::Data),
            "ephemeral" => return Operand::Mode(Mode::Ephemeral),
            "var" | "module" => return Operand::Namespace,
            "provider" => return Operand::Provider(None),
            _ => {}
        }
        let types = self.frames.get(scope.frame).map(|frame| frame.types.contains(&(Mode::Managed, name.clone())));
        if types == Some(true) {
            return Operand::Type { mode: Mode::Managed, ty: name.clone() };
        }
        // Declared, as `resolve` made sure, but in a branch that is not taken.
        let waits = self.frames.get(scope.frame).is_some_and(|frame| frame.everything.contains(name));
        if waits {
            self.report(
                scope.frame,
                Diagnostic::error(
                    &NOT_IN_THIS_BRANCH,
                    span,
                    format!("`{name}` is declared only in a branch that is not taken"),
                )
                .help("put the use under the same `if`, or declare the name in each branch"),
            );
        }
        Operand::Value(Value::Poison)
    }

    fn entities(&mut self, entities: Vec<Entity<'p>>, name: &Text, span: Span, scope: &Scope<'p>) -> Operand {
        if of_several_types(&entities) {
            // An error of `resolve`, which knows the place of each.
            return Operand::Value(Value::Poison);
        }
        let family = entities
            .iter()
            .any(|entity| matches!(entity, Entity::Resource { key: Some(_), .. } | Entity::Stack { key: Some(_), .. }));
        if family {
            let members = entities.into_iter().filter_map(|entity| match entity {
                Entity::Resource { index, key: Some(key), repeated, .. } => {
                    Some((key, Operand::Resource { index, repeated }))
                }
                Entity::Stack { frame, key: Some(key) } => Some((key, Operand::Stack(frame))),
                _ => None,
            });
            return Operand::Family(members.collect());
        }
        match entities.into_iter().next() {
            Some(Entity::Resource { index, repeated, .. }) => Operand::Resource { index, repeated },
            Some(Entity::Let(lazy)) => Operand::Value(self.force(&lazy, name, span)),
            Some(Entity::Variable { index }) => Operand::Value(self.variable(index)),
            Some(Entity::Stack { frame, .. }) => Operand::Stack(frame),
            Some(Entity::Remote { index }) => Operand::Remote(index),
            Some(Entity::Module { name, repeated }) => Operand::Module { name, repeated },
            Some(Entity::Poison) | None => {
                let _ = scope;
                Operand::Value(Value::Poison)
            }
        }
    }

    /// `data.aws_ami.main`: a declared resource by mode, type and name.
    pub(super) fn full_name(&mut self, mode: Mode, ty: &str, name: &Text, span: Span, scope: &Scope<'p>) -> Operand {
        if mode == Mode::Data
            && let Some(Bound::Value(own)) = scope.lookup(&full_data_name(ty, name))
        {
            return Operand::Value(own.clone());
        }
        self.expand_for(scope.frame, name);
        let entities = self.frames.get(scope.frame).and_then(|frame| frame.entities.get(name)).cloned();
        let of_type: Vec<Entity<'p>> = entities
            .into_iter()
            .flatten()
            .filter(|entity| matches!(entity, Entity::Resource { mode: m, ty: t, .. } if *m == mode && **t == *ty))
            .collect();
        if of_type.is_empty() {
            return Operand::Value(Value::Poison);
        }
        self.entities(of_type, name, span, scope)
    }

    /// `var.x`.
    pub(super) fn variable(&self, index: usize) -> Value {
        let Some(variable) = self.evaluated.variables.get(index) else { return Value::Poison };
        let (sensitive, ephemeral) = self.variable_marks.get(index).copied().unwrap_or_default();
        Value::Deferred(Rc::new(Deferred {
            node: Node::Traversal(Traversal { root: Root::Variable(variable.name.clone()), steps: Vec::new() }),
            ty: variable.ty.clone(),
            sensitive,
            ephemeral,
        }))
    }

    /// The value of a lazy expression, evaluated now if it was not before.
    pub(super) fn force(&mut self, lazy: &Rc<Lazy<'p>>, name: &Text, span: Span) -> Value {
        let state = lazy.state.borrow().clone();
        match state {
            State::Done(value) => value,
            State::Running => {
                let message = format!("`{name}` depends on itself");
                self.report(
                    lazy.scope.frame,
                    Diagnostic::error(&CYCLE, span, message)
                        .help("break the circle: one of the values on the way must not need the others")
                        .note(lazy.expr.span, "the value is computed here"),
                );
                Value::Poison
            }
            State::Waiting => {
                *lazy.state.borrow_mut() = State::Running;
                let value = self.expression(lazy.expr, &lazy.scope);
                let value = match lazy.ty {
                    Some(ty) => self.typed(value, ty, lazy.expr.span, lazy.scope.frame),
                    None => value,
                };
                *lazy.state.borrow_mut() = State::Done(value.clone());
                value
            }
        }
    }
}

/// Whether a short name stands for resources that only their full forms tell apart.
fn of_several_types(entities: &[Entity<'_>]) -> bool {
    let mut types = entities.iter().filter_map(|entity| match entity {
        Entity::Resource { mode, ty, .. } => Some((*mode, ty)),
        _ => None,
    });
    let first = types.next();
    first.is_some_and(|first| types.any(|other| other != first))
}

/// Names that are known everywhere.
fn special(name: &str) -> Option<Value> {
    let (root, ty) = match name {
        "suffix" => return Some(Value::Hole(Hole::Suffix)),
        "each" => (Root::Each, Type::Any),
        "count" => (Root::Count, Type::Any),
        "self" => (Root::SelfObject, Type::Any),
        "path" => (Root::Path, Type::Any),
        "terraform" => (Root::Terraform, Type::Any),
        _ => return None,
    };
    Some(deferred(Node::Traversal(Traversal { root, steps: Vec::new() }), ty))
}

/// A deferred value that is neither sensitive nor ephemeral.
pub(super) fn deferred(node: Node, ty: Type) -> Value {
    Value::Deferred(Rc::new(Deferred { node, ty, sensitive: false, ephemeral: false }))
}

/// What a check's own data source is bound as besides its short name; no other name has a dot.
pub(super) fn full_data_name(ty: &str, name: &str) -> Text {
    format!("data.{ty}.{name}").into()
}
