//! Conditions, known and not, and the two sides of `if … { a } else { b }`.

use super::{
    Evaluator, Scope,
    operator::{combined, undecided},
};
use crate::{
    Span,
    catalog::expressions::{CONDITIONAL_TYPES, OPERAND_TYPE},
    diagnostic::Diagnostic,
    function,
    resolved::Expr,
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
            Decided::Known(true) => self.expression(then, scope),
            Decided::Known(false) => self.expression(otherwise, scope),
            Decided::Failed => Value::Poison,
            Decided::Unknown | Decided::Later => {
                let then = self.expression(then, scope);
                let other = self.expression(otherwise, scope);
                self.either(decided, then, other, otherwise.span, scope)
            }
        }
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
            self.report(
                scope,
                Diagnostic::error(&CONDITIONAL_TYPES, span, format!("one side is {a}, the other is {b}"))
                    .help("give both sides of `if … else …` one type"),
            );
            return Value::Poison;
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
        self.report(scope, found.help(help));
    }
}
