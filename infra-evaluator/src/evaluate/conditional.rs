//! Conditions, known and not, and the two sides of `if … { a } else { b }`.

use super::{
    Evaluator, Scope,
    operator::{combined, undecided},
};
use crate::{
    Span,
    catalog::expressions::{CONDITIONAL_TYPES, OPERAND_TYPE},
    diagnostic::{Caught, Diagnostic},
    function::{self, Folded},
    resolved::{Expr, ExprKind},
    types::{Type, convertible, unify},
    value::{Node, Value},
};

/// What a condition comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decided {
    /// It holds or does not.
    Known(bool),
    /// Only a user of the definition decides.
    Unknown,
    /// Only Terraform decides.
    Later,
    /// It failed, or is no condition, which is reported.
    Failed,
}

impl Evaluator<'_> {
    /// Decides a condition, as far as it can be.
    pub(crate) fn decide(&mut self, condition: &Value, span: Span, scope: &Scope) -> Decided {
        match function::convert(condition, &Type::Bool) {
            Ok(Value::Bool(flag)) => Decided::Known(flag),
            Ok(Value::Poison) => Decided::Failed,
            Ok(Value::Unknown(ty)) if convertible(&ty, &Type::Bool) => Decided::Unknown,
            Ok(known @ (Value::Deferred(_) | Value::Hole(_) | Value::Template(_)))
                if convertible(&known.ty(), &Type::Bool) =>
            {
                Decided::Later
            }
            _ => {
                self.no_condition(condition, span, scope);
                Decided::Failed
            }
        }
    }

    pub(super) fn conditional(&mut self, condition: &Expr, then: &Expr, otherwise: &Expr, scope: &Scope) -> Value {
        let decided = self.expression(condition, scope);
        match self.decide(&decided, condition.span, scope) {
            Decided::Known(holds) => {
                let (taken, untaken) = if holds { (then, otherwise) } else { (otherwise, then) };
                let taken = self.expression(taken, scope);
                // Versions differ in what they have: only one branch is ever there.
                if asks_for_version(condition) {
                    return taken;
                }
                let untaken = self.untaken(untaken, scope);
                let sides = if holds { (taken, untaken) } else { (untaken, taken) };
                self.chosen(holds, sides, otherwise.span, scope)
            }
            Decided::Failed => Value::Poison,
            Decided::Unknown | Decided::Later => {
                let then = self.expression(then, scope);
                let other = self.expression(otherwise, scope);
                self.either(decided, then, other, otherwise.span, scope)
            }
        }
    }

    /// What the branch that is not taken would give: its type counts, its errors do not.
    fn untaken(&mut self, branch: &Expr, scope: &Scope) -> Value {
        let (value, mut found) = self.aside(branch, scope);
        let failed = found.has_errors();
        found.retain(|one| one.caught == Caught::Nowhere);
        self.data.diagnostics().append(found);
        if failed { Value::Poison } else { value }
    }

    /// The side that is taken, as the type that both have in common; as it is, where that is not certain.
    fn chosen(&mut self, holds: bool, (then, otherwise): (Value, Value), span: Span, scope: &Scope) -> Value {
        let taken = if holds { &then } else { &otherwise };
        if then.is_poisoned() || otherwise.is_poisoned() {
            return taken.clone();
        }
        match function::conditional(holds, &then, &otherwise) {
            Ok(Folded::Value(value)) => value,
            Ok(Folded::Deferred) => taken.clone(),
            Err(_) => self.unlike(&then.ty(), &otherwise.ty(), span, scope),
        }
    }

    fn unlike(&mut self, then: &Type, otherwise: &Type, span: Span, scope: &Scope) -> Value {
        let message = format!("one side is {then}, the other is {otherwise}");
        let found = Diagnostic::error(&CONDITIONAL_TYPES, span, message);
        self.fail(scope, found.help("give both sides of `if … else …` one type"));
        Value::Poison
    }

    /// A condition that is decided later, between two values.
    fn either(&mut self, condition: Value, then: Value, otherwise: Value, span: Span, scope: &Scope) -> Value {
        if matches!(then, Value::Poison) || matches!(otherwise, Value::Poison) {
            return Value::Poison;
        }
        let (a, b) = (then.ty(), otherwise.ty());
        let ty = match (&then, &otherwise) {
            (Value::Null, _) => b.clone(),
            (_, Value::Null) => a.clone(),
            _ => unify([&a, &b]),
        };
        let scalar = |ty: &Type| matches!(ty.base(), Type::String | Type::Number | Type::Bool);
        let any = |ty: &Type| matches!(ty, Type::Any);
        if !any(&a) && !any(&b) && scalar(&a) != scalar(&b) || function::never_alike(&then, &otherwise) {
            return self.unlike(&a, &b, span, scope);
        }
        if let Some(early) = undecided([&condition, &then, &otherwise], &ty) {
            return early;
        }
        let node = Node::Conditional(condition.clone(), then.clone(), otherwise.clone());
        combined(node, ty, [&condition, &then, &otherwise])
    }

    /// Reports a condition that is no bool.
    fn no_condition(&mut self, value: &Value, span: Span, scope: &Scope) {
        let ty = value.ty();
        let help = match ty.base() {
            Type::List(_) | Type::Tuple(_) | Type::Set(_) | Type::Map(_) | Type::Object(_) => {
                "ask for its length: `length(…) > 0`"
            }
            Type::Number => "compare it: `… > 0`",
            _ => "compare it: `… == \"text\"` or `… != null`",
        };
        let found = Diagnostic::error(&OPERAND_TYPE, span, format!("a condition is a bool, this is {ty}"));
        self.fail(scope, found.help(help));
    }
}

/// Whether a condition is about a provider's version.
fn asks_for_version(condition: &Expr) -> bool {
    match &*condition.kind {
        ExprKind::Version { .. } => true,
        ExprKind::Paren(inner) | ExprKind::Unary(_, inner) => asks_for_version(inner),
        ExprKind::Binary(_, left, right) => asks_for_version(left) || asks_for_version(right),
        _ => false,
    }
}
