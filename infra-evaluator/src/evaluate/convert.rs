//! Values where a type is written: parameters, typed `let`s, defaults.

use super::{Evaluator, Scope};
use crate::{
    Span,
    catalog::expressions::TYPE_MISMATCH,
    diagnostic::Diagnostic,
    function::{ConversionError, convert},
    types::{Refinement, Type, convertible},
    value::Value,
};

impl Evaluator<'_> {
    /// The value converted to a type as written; what does not fit is reported at the value.
    pub(crate) fn typed(&mut self, value: Value, ty: &Type, span: Span, scope: &Scope) -> Value {
        if value.is_poisoned() {
            return Value::Poison;
        }
        if !convertible(&value.ty(), ty) {
            let message = format!("expected {}, found {}", described(ty), value.ty());
            self.report(scope, Diagnostic::error(&TYPE_MISMATCH, span, message));
            return Value::Poison;
        }
        let value = if structural(&value) {
            match convert(&value, &ty.based()) {
                Ok(value) => value,
                Err(reason) => {
                    let wanted = described(ty);
                    let message = match reason {
                        // What was wanted is then the type as a whole, which may say more than its base.
                        ConversionError::Type { wanted: base, found } if base == ty.based() => {
                            format!("expected {wanted}, found {found}")
                        }
                        reason => format!("expected {wanted}: {reason}"),
                    };
                    self.report(scope, Diagnostic::error(&TYPE_MISMATCH, span, message));
                    return Value::Poison;
                }
            }
        } else {
            value
        };
        match self.unrefined(&value, ty) {
            None => value,
            Some((message, help)) => {
                self.report(scope, Diagnostic::error(&TYPE_MISMATCH, span, message).help(help));
                Value::Poison
            }
        }
    }
}

/// Whether `convert` has something to do: literal structure, known or partly so.
fn structural(value: &Value) -> bool {
    !matches!(value, Value::Deferred(_) | Value::Unknown(_) | Value::Hole(_) | Value::Template(_) | Value::Null)
}

fn described(ty: &Type) -> String {
    match ty {
        Type::Refined(Refinement::Ref(target)) => format!("a reference to `{target}`"),
        Type::Refined(refinement) => format!("a {refinement}"),
        other => other.to_string(),
    }
}
