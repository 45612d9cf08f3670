//! Arithmetic that gives what Terraform's binary floats of up to 512 bits give, or nothing.
//!
//! A sum, product or quotient is taken where operands and result are exact in any precision that Terraform may use
//! (53 bits at least); the rest is left to Terraform. So is a negative zero, which [`Number`] does not have.

use crate::value::Number;

fn exact(operands: [Number; 2], result: Option<Number>) -> Option<Number> {
    let [a, b] = operands;
    result.filter(|result| a.is_binary() && b.is_binary() && result.is_binary())
}

/// `a + b`.
pub(super) fn add(a: Number, b: Number) -> Option<Number> {
    exact([a, b], a.add(b))
}

/// `a - b`.
pub(super) fn subtract(a: Number, b: Number) -> Option<Number> {
    exact([a, b], a.subtract(b))
}

/// `a * b`.
pub(super) fn multiply(a: Number, b: Number) -> Option<Number> {
    let result = exact([a, b], a.multiply(b))?;
    (result != Number::ZERO || (a >= Number::ZERO && b >= Number::ZERO)).then_some(result)
}

/// `a / b`.
pub(super) fn divide(a: Number, b: Number) -> Option<Number> {
    let result = exact([a, b], a.divide(b))?;
    (result != Number::ZERO || b >= Number::ZERO).then_some(result)
}

/// `a % b`.
pub(super) fn modulo(a: Number, b: Number) -> Option<Number> {
    let result = exact([a, b], a.modulo(b))?;
    (result != Number::ZERO || a >= Number::ZERO).then_some(result)
}
