//! Operators, and the conditional's two sides.

use std::rc::Rc;

use super::{Evaluator, scope::Scope};
use crate::{
    Span,
    catalog::expressions::{CONDITIONAL_TYPES, INVALID_OPERATION, OPERAND_TYPE, VERSION_COMPARISON},
    diagnostic::Diagnostic,
    function::{self, Folded},
    operator::{BinaryOp, UnaryOp},
    program::{Expr, ExprKind},
    types::{Type, convertible, unify},
    value::{Deferred, Node, Value},
};

impl<'p> Evaluator<'p> {
    pub(super) fn unary(&mut self, op: UnaryOp, operand: &'p Expr, scope: &Scope<'p>) -> Value {
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

    pub(super) fn binary(
        &mut self,
        op: BinaryOp,
        left: &'p Expr,
        right: &'p Expr,
        span: Span,
        scope: &Scope<'p>,
    ) -> Value {
        if let Some(value) = self.provider_comparison(op, left, right, span, scope) {
            return value;
        }
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
    fn provider_comparison(
        &mut self,
        op: BinaryOp,
        left: &'p Expr,
        right: &'p Expr,
        span: Span,
        scope: &Scope<'p>,
    ) -> Option<Value> {
        let provider = match &*left.kind {
            ExprKind::Attribute(source, name) if matches!(&*source.kind, ExprKind::Name(root) if &**root == "provider") => {
                &name.text
            }
            _ => return None,
        };
        let wanted = super::types::plain_text(right).and_then(|text| crate::target::numbers(&text));
        let Some(wanted) = wanted else {
            self.report(
                scope.frame,
                Diagnostic::error(
                    &VERSION_COMPARISON,
                    right.span,
                    "a provider's version is compared with a version in quotes",
                )
                .help(format!("write `provider.{provider} >= \"6.0\"`")),
            );
            return Some(Value::Poison);
        };
        let Some(mut version) = self.target.version(provider).and_then(|version| crate::target::numbers(&version))
        else {
            self.report(
                scope.frame,
                Diagnostic::error(&VERSION_COMPARISON, left.span, format!("no version of `{provider}` is known"))
                    .help(format!("state the versions that this stack supports: `required_providers {{ {provider} {{ versions: [\"…\"] }} }}`")),
            );
            return Some(Value::Poison);
        };
        let mut wanted = wanted;
        let length = version.len().max(wanted.len());
        version.resize(length, 0);
        wanted.resize(length, 0);
        Some(Value::Bool(match op {
            BinaryOp::Equal => version == wanted,
            BinaryOp::NotEqual => version != wanted,
            BinaryOp::Less => version < wanted,
            BinaryOp::LessOrEqual => version <= wanted,
            BinaryOp::Greater => version > wanted,
            BinaryOp::GreaterOrEqual => version >= wanted,
            _ => {
                let message = format!("`{}` does not compare versions", op.symbol());
                return Some(self.poison(scope.frame, &VERSION_COMPARISON, span, message));
            }
        }))
    }

    /// A condition that Terraform decides, between two values.
    pub(super) fn either(
        &mut self,
        condition: Value,
        then: Value,
        otherwise: Value,
        span: Span,
        scope: &Scope<'p>,
    ) -> Value {
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
                scope.frame,
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
    pub(super) fn no_condition(&mut self, value: &Value, span: Span, scope: &Scope<'p>) -> Value {
        let ty = value.ty();
        let help = match ty.base() {
            Type::List(_) | Type::Tuple(_) | Type::Set(_) | Type::Map(_) | Type::Object(_) => {
                "ask for its length: `length(…) > 0`"
            }
            Type::Number => "compare it: `… > 0`",
            _ => "compare it: `… == \"text\"` or `… != null`",
        };
        let found = Diagnostic::error(&OPERAND_TYPE, span, format!("a condition is a bool, this is {ty}"));
        self.report(scope.frame, found.help(help));
        Value::Poison
    }

    /// Whether a value can be an operand of this type; if not, it is reported.
    fn fits(&mut self, value: &Value, wanted: &Type, symbol: &str, span: Span, scope: &Scope<'p>) -> bool {
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
                self.report(scope.frame, Diagnostic::error(&OPERAND_TYPE, span, message).help(help));
                false
            }
        }
    }

    fn failed(&mut self, error: function::CallError, span: Span, scope: &Scope<'p>) -> Value {
        let mut diagnostic = Diagnostic::error(&INVALID_OPERATION, span, error.message);
        diagnostic.help.extend(error.help);
        self.report(scope.frame, diagnostic);
        Value::Poison
    }
}

/// What an operation gives when an operand failed or is unknown.
pub(super) fn undecided<'a>(operands: impl IntoIterator<Item = &'a Value>, result: &Type) -> Option<Value> {
    let mut unknown = false;
    for operand in operands {
        match state(operand) {
            Some(true) => return Some(Value::Poison),
            Some(false) => unknown = true,
            None => {}
        }
    }
    unknown.then(|| Value::Unknown(result.clone()))
}

/// Whether a value holds something failed (`true`) or unknown (`false`).
fn state(value: &Value) -> Option<bool> {
    let of_all = |values: &mut dyn Iterator<Item = &Value>| values.filter_map(state).max_by_key(|poisoned| *poisoned);
    match value {
        Value::Poison => Some(true),
        Value::Unknown(_) => Some(false),
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => of_all(&mut all.iter()),
        Value::Object(all) | Value::Map(all) => of_all(&mut all.values()),
        Value::Template(pieces) => of_all(&mut pieces.iter().filter_map(|piece| match piece {
            crate::value::Piece::Value(value) => Some(value),
            crate::value::Piece::Text(_) => None,
        })),
        _ => None,
    }
}

/// A deferred value made of others, with their marks.
pub(super) fn combined<'a>(node: Node, ty: Type, of: impl IntoIterator<Item = &'a Value>) -> Value {
    let (mut sensitive, mut ephemeral) = (false, false);
    for value in of {
        let (s, e) = marks(value);
        sensitive |= s;
        ephemeral |= e;
    }
    Value::Deferred(Rc::new(Deferred { node, ty, sensitive, ephemeral }))
}

/// Whether any part of a value is sensitive, and whether any is ephemeral.
pub(super) fn marks(value: &Value) -> (bool, bool) {
    let of_all = |values: &mut dyn Iterator<Item = &Value>| {
        values.map(marks).fold((false, false), |all, one| (all.0 || one.0, all.1 || one.1))
    };
    match value {
        Value::Deferred(deferred) => (deferred.sensitive, deferred.ephemeral),
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => of_all(&mut all.iter()),
        Value::Object(all) | Value::Map(all) => of_all(&mut all.values()),
        Value::Template(pieces) => of_all(&mut pieces.iter().filter_map(|piece| match piece {
            crate::value::Piece::Value(value) => Some(value),
            crate::value::Piece::Text(_) => None,
        })),
        _ => (false, false),
    }
}
