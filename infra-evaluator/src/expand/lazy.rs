//! Values that are evaluated when they are first asked for.

use std::rc::Rc;

use super::Expander;
use crate::{
    Span, Text,
    catalog::references::CYCLE,
    diagnostic::{Caught, Diagnostic},
    evaluate::Scope,
    ids::LazyId,
    resolved::{Argument, Entry, Expr, ExprKind, Output},
    types::Type,
    value::{Deferred, Marks, Value},
};

/// A `let`, an argument, a field or an output.
pub(super) struct Lazy<'p> {
    /// As messages name it.
    name: Text,
    pub(super) expr: &'p Expr,
    ty: Option<&'p Type>,
    pub(super) scope: Scope,
    /// Whether it says that it is a secret: an output with `sensitive: true`.
    secret: bool,
    state: State,
}

/// How far a lazy value is.
#[derive(Clone)]
enum State {
    Waiting,
    Running,
    Done(Value),
}

impl<'p> Expander<'p> {
    pub(super) fn lazily(&mut self, name: &Text, expr: &'p Expr, ty: Option<&'p Type>, scope: Scope) -> LazyId {
        let name = name.clone();
        self.lazies.push(Lazy { name, expr, ty, scope, secret: false, state: State::Waiting })
    }

    /// The value of an output, which may say that it is a secret.
    pub(super) fn lazy_output(&mut self, output: &'p Output, value: &'p Expr, scope: Scope) -> LazyId {
        let name = output.name.text.clone();
        let says = |entry: &Entry| {
            let Entry::Attribute { name, argument: Argument::Value(value) | Argument::Literal(value, _), .. } = entry
            else {
                return false;
            };
            &*name.text == "sensitive" && matches!(*value.kind, ExprKind::Bool(true))
        };
        let secret = output.body.entries.iter().any(says);
        self.lazies.push(Lazy { name, expr: value, ty: None, scope, secret, state: State::Waiting })
    }

    pub(super) fn is_running(&self, id: LazyId) -> bool {
        matches!(self.lazies[id].state, State::Running)
    }

    /// The value, evaluated now if it was not before; `span` is where it is asked for.
    pub(super) fn force(&mut self, id: LazyId, span: Span) -> Value {
        let lazy = &self.lazies[id];
        let (expr, ty) = (lazy.expr, lazy.ty);
        match &lazy.state {
            State::Done(value) => value.clone(),
            State::Running => {
                let message = format!("`{}` depends on itself", lazy.name);
                let found = Diagnostic::error(&CYCLE, span, message)
                    .help("break the circle: one of the values on the way must not need the others")
                    .caught(Caught::Nowhere)
                    .note(expr.span, "the value is computed here");
                self.report(lazy.scope.within.instance, found);
                Value::Poison
            }
            State::Waiting => {
                let scope = lazy.scope.clone();
                self.lazies[id].state = State::Running;
                let outside = std::mem::take(self.out);
                let value = self.value(expr, &scope);
                let value = match ty {
                    Some(ty) => {
                        let value = self.evaluator().typed(value, ty, expr.span, &scope);
                        self.budget.made(&value, expr.span, scope.within.instance);
                        value
                    }
                    None => value,
                };
                let value = self.through(id, value);
                let found = std::mem::replace(self.out, outside);
                // Whoever asks first may not keep its errors: they are not about the question.
                self.out.append_firm(found);
                // What only the root's document sees so is nothing to keep.
                let kept = if self.in_root_document { State::Waiting } else { State::Done(value.clone()) };
                self.lazies[id].state = kept;
                value
            }
        }
    }

    /// A value as it is behind the name: what may hold a secret keeps that it went by it.
    fn through(&self, id: LazyId, value: Value) -> Value {
        let Lazy { name, expr, secret, .. } = &self.lazies[id];
        if !*secret && !value.may_be_secret() {
            return value;
        }
        value.map(&mut |part| match part {
            Value::Deferred(deferred) if *secret || deferred.marks.may_be_secret() => {
                let way = deferred.way.through(name.clone(), expr.span, *secret);
                let marks = Marks { secret: true, ..deferred.marks };
                Some(Value::Deferred(Rc::new(Deferred { way, marks, ..(**deferred).clone() })))
            }
            Value::Deferred(_) => Some(part.clone()),
            _ => None,
        })
    }
}
