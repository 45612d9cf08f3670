//! Operators.

use std::rc::Rc;

use super::{Evaluator, Scope};
use crate::{
    Span,
    catalog::expressions::{INVALID_OPERATION, OPERAND_TYPE, VERSION_COMPARISON},
    diagnostic::Diagnostic,
    function::{self, CallErrorKind, Folded},
    operator::{BinaryOp, UnaryOp},
    resolved::Expr,
    types::{Type, convertible},
    value::{Deferred, Marks, Node, Value, Way},
};

impl Evaluator<'_> {
    pub(super) fn unary(&mut self, op: UnaryOp, operand: &Expr, scope: &Scope) -> Value {
        let value = self.expression(operand, scope);
        let (wanted, symbol) = match op {
            UnaryOp::Negate => (Type::Number, "-"),
            UnaryOp::Not => (Type::Bool, "!"),
        };
        if !self.fits(&value, &wanted, symbol, operand.span, scope) {
            return Value::Poison;
        }
        if let Some(early) = undecided([&value], &wanted) {
            return early;
        }
        if value.is_known() {
            match function::unary(op, &value) {
                Ok(Folded::Value(value)) => return value,
                Ok(Folded::Deferred) => {}
                Err(error) => return self.failed(error, operand.span, scope),
            }
        }
        combined(Node::Unary(op, value.clone()), wanted, [&value])
    }

    pub(super) fn binary(&mut self, op: BinaryOp, left: &Expr, right: &Expr, span: Span, scope: &Scope) -> Value {
        let a = self.expression(left, scope);
        // What a known left side decides alone, the right side need not: the way `&&` and `||` guard.
        match (op, &a) {
            (BinaryOp::And, Value::Bool(false)) => return Value::Bool(false),
            (BinaryOp::Or, Value::Bool(true)) => return Value::Bool(true),
            _ => {}
        }
        let b = self.expression(right, scope);
        let (operands, result) = match op {
            BinaryOp::Or | BinaryOp::And => (Some(Type::Bool), Type::Bool),
            BinaryOp::Equal | BinaryOp::NotEqual => (None, Type::Bool),
            BinaryOp::Less | BinaryOp::LessOrEqual | BinaryOp::Greater | BinaryOp::GreaterOrEqual => {
                (Some(Type::Number), Type::Bool)
            }
            _ => (Some(Type::Number), Type::Number),
        };
        if let Some(wanted) = operands {
            let fits_left = self.fits(&a, &wanted, op.symbol(), left.span, scope);
            let fits_right = self.fits(&b, &wanted, op.symbol(), right.span, scope);
            if !fits_left || !fits_right {
                return Value::Poison;
            }
        }
        if let Some(early) = undecided([&a, &b], &result) {
            return early;
        }
        if a.is_known() && b.is_known() {
            match function::binary(op, &a, &b) {
                Ok(Folded::Value(value)) => return value,
                Ok(Folded::Deferred) => {}
                Err(error) => return self.failed(error, span, scope),
            }
        }
        combined(Node::Binary(op, a.clone(), b.clone()), result, [&a, &b])
    }

    /// `provider.aws >= "6.0"`: decided by the target, component by component.
    pub(super) fn provider_comparison(
        &mut self,
        op: BinaryOp,
        provider: &str,
        place: Span,
        wanted: &[u64],
        scope: &Scope,
    ) -> Value {
        let Some(mut version) = self.data.version(provider) else {
            let found = Diagnostic::error(&VERSION_COMPARISON, place, format!("no version of `{provider}` is known"));
            let help = format!(
                "state the versions that this stack supports: `required_providers {{ {provider} {{ versions: [\"…\"] }} }}`"
            );
            self.report(scope, found.help(help));
            return Value::Poison;
        };
        let mut wanted = wanted.to_vec();
        let length = version.len().max(wanted.len());
        version.resize(length, 0);
        wanted.resize(length, 0);
        Value::Bool(match op {
            BinaryOp::Equal => version == wanted,
            BinaryOp::NotEqual => version != wanted,
            BinaryOp::Less => version < wanted,
            BinaryOp::LessOrEqual => version <= wanted,
            BinaryOp::Greater => version > wanted,
            // `resolve` lets no other through.
            _ => version >= wanted,
        })
    }

    /// Whether a value can be an operand of this type; if not, it is reported.
    fn fits(&mut self, value: &Value, wanted: &Type, symbol: &str, span: Span, scope: &Scope) -> bool {
        let problem = match value {
            Value::Null => Some("null".to_owned()),
            Value::String(_) if value.is_known() => match function::convert(value, wanted) {
                Ok(_) => None,
                Err(_) => Some("text".to_owned()),
            },
            _ if convertible(&value.ty(), wanted) => None,
            _ => Some(value.ty().to_string()),
        };
        match problem {
            None => true,
            Some(found) => {
                let message = format!("`{symbol}` takes a {wanted}, this is {found}");
                let help = match (value, wanted, symbol) {
                    (Value::Null, ..) => "say what stands for nothing: `coalesce(…, …)`",
                    (_, Type::Bool, _) => "compare it first: `… == …` or `… != null`",
                    (Value::String(_), _, "+") => "texts are joined by interpolation: `\"{first}{second}\"`",
                    (Value::Bool(_), ..) => "choose a number by it: `if … { 1 } else { 0 }`",
                    _ => "name a number, or count with `length(…)`",
                };
                self.fail(scope, Diagnostic::error(&OPERAND_TYPE, span, message).help(help));
                false
            }
        }
    }

    fn failed(&mut self, error: function::CallError, span: Span, scope: &Scope) -> Value {
        let mut diagnostic = Diagnostic::error(&INVALID_OPERATION, span, error.message);
        diagnostic.help.extend(error.help);
        match error.kind {
            CallErrorKind::Refused => self.report(scope, diagnostic),
            _ => self.fail(scope, diagnostic),
        }
        Value::Poison
    }
}

/// What an operation gives when an operand failed or is unknown.
pub(super) fn undecided<'a>(operands: impl IntoIterator<Item = &'a Value>, result: &Type) -> Option<Value> {
    let mut unknown = false;
    for operand in operands {
        if operand.is_poisoned() {
            return Some(Value::Poison);
        }
        unknown |= operand.any(&mut |part| matches!(part, Value::Unknown(_)));
    }
    unknown.then(|| Value::Unknown(result.clone()))
}

/// A deferred value made of others, with their marks.
pub(super) fn combined<'a>(node: Node, ty: Type, of: impl IntoIterator<Item = &'a Value>) -> Value {
    Value::Deferred(Rc::new(Deferred { node, ty, marks: Marks::of(of), way: Way::NONE }))
}
