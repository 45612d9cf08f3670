//! Numbers: rounding, powers, extremes, sums and ranges.

use super::{
    CallError,
    arguments::{Attempt, Stop, elements, invalid, list, number, text, value, whole, wrong_type},
    arithmetic,
    convert::{convert, describe},
};
use crate::{
    types::Type,
    value::{Number, Value},
};

fn done(number: Option<Number>) -> Attempt {
    number.map(Value::Number).ok_or(Stop::Deferred)
}

pub(super) fn abs(arguments: &[Value]) -> Attempt {
    let number = number(arguments, 0)?;
    done(if number < Number::ZERO { number.negate() } else { Some(number) })
}

pub(super) fn ceil(arguments: &[Value]) -> Attempt {
    done(number(arguments, 0)?.ceil())
}

pub(super) fn floor(arguments: &[Value]) -> Attempt {
    done(number(arguments, 0)?.floor())
}

pub(super) fn signum(arguments: &[Value]) -> Attempt {
    Ok(Value::Number(whole(arguments, 0)?.signum().into()))
}

pub(super) fn max(arguments: &[Value]) -> Attempt {
    extreme(arguments, |candidate, best| candidate > best)
}

pub(super) fn min(arguments: &[Value]) -> Attempt {
    extreme(arguments, |candidate, best| candidate < best)
}

fn extreme(arguments: &[Value], better: fn(Number, Number) -> bool) -> Attempt {
    let mut best = None;
    for index in 0..arguments.len() {
        let candidate = number(arguments, index)?;
        if best.is_none_or(|best| better(candidate, best)) {
            best = Some(candidate);
        }
    }
    best.map(Value::Number).ok_or_else(|| CallError::arity("at least one number wanted".to_owned(), None, None).into())
}

/// Terraform goes through a float of 53 bits: folded where that is exact and prints as it is.
pub(super) fn pow(arguments: &[Value]) -> Attempt {
    let (base, power) = (number(arguments, 0)?, number(arguments, 1)?);
    let exponent = power.as_integer().and_then(|power| i32::try_from(power).ok()).ok_or(Stop::Deferred)?;
    if !(-64..=1024).contains(&exponent) || !base.is_binary() {
        return Err(Stop::Deferred);
    }
    let mut result = Number::from(1_i64);
    for _ in 0..exponent.unsigned_abs() {
        result = arithmetic::multiply(result, base).ok_or(Stop::Deferred)?;
    }
    if exponent < 0 {
        result = arithmetic::divide(1_i64.into(), result).ok_or(Stop::Deferred)?;
    }
    done(Some(result).filter(|result| result.prints_as_double()))
}

pub(super) fn sum(arguments: &[Value]) -> Attempt {
    let given = value(arguments, 0)?;
    if matches!(
        given,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) | Value::Map(_)
    ) {
        return Err(wrong_type(0, format!("a list of numbers wanted, this is {}", describe(given))));
    }
    let mut total: Option<Number> = None;
    for element in elements(arguments, 0)? {
        if matches!(element, Value::Null) {
            return Err(invalid(0, "an element is null, all must be numbers"));
        }
        let Value::Number(number) =
            convert(element, &Type::Number).map_err(|reason| wrong_type(0, reason.to_string()))?
        else {
            return Err(Stop::Deferred);
        };
        total = Some(match total {
            Some(total) => arithmetic::add(total, number).ok_or(Stop::Deferred)?,
            None => number,
        });
    }
    total.map(Value::Number).ok_or_else(|| invalid(0, "the list is empty, `sum` needs a number"))
}

/// The most elements that Terraform's `range` makes.
const RANGE_LIMIT: usize = 1024;

pub(super) fn range(arguments: &[Value]) -> Attempt {
    let numbers = (0..arguments.len()).map(|index| number(arguments, index)).collect::<Result<Vec<_>, _>>()?;
    let one = |down: bool| Number::from(if down { -1_i64 } else { 1 });
    let (start, end, step) = match *numbers.as_slice() {
        [end] => (Number::ZERO, end, one(end < Number::ZERO)),
        [start, end] => (start, end, one(end < start)),
        [start, end, step] => (start, end, step),
        _ => {
            let message = format!("`range` takes 1 to 3 arguments, {} given", numbers.len());
            return Err(CallError::arity(message, Some("write `range(start, limit, step)`".to_owned()), None).into());
        }
    };
    let down = step < Number::ZERO;
    if down && end > start {
        return Err(invalid(1, "the limit is above the start, but the step is negative"));
    }
    if !down && end < start {
        return Err(invalid(1, "the limit is below the start, but the step is positive"));
    }
    let mut result = Vec::new();
    let mut current = start;
    while if down { current > end } else { current < end } {
        if result.len() >= RANGE_LIMIT {
            return Err(invalid(0, format!("more than {RANGE_LIMIT} numbers")));
        }
        result.push(Value::Number(current));
        current = arithmetic::add(current, step).ok_or(Stop::Deferred)?;
    }
    Ok(list(result))
}

pub(super) fn parseint(arguments: &[Value]) -> Attempt {
    let given = value(arguments, 0)?;
    let Value::String(_) = given else {
        return Err(wrong_type(0, format!("a text wanted, this is {}", describe(given))));
    };
    let digits = text(arguments, 0)?;
    let base = whole(arguments, 1)?;
    let Some(base) = u32::try_from(base).ok().filter(|base| (2..=62).contains(base)) else {
        return Err(invalid(1, "the base must be from 2 to 62"));
    };
    let wrong = || invalid(0, format!("{digits:?} is not a whole number of base {base}"));
    let (negative, unsigned) = match digits.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, digits.strip_prefix('+').unwrap_or(digits)),
    };
    if unsigned.is_empty() {
        return Err(wrong());
    }
    let mut result = Some(0_i128);
    for character in unsigned.chars() {
        let digit = match character {
            'A'..='Z' if base > 36 => u32::from(character) - u32::from('A') + 36,
            'a'..='z' if base > 36 => u32::from(character) - u32::from('a') + 10,
            _ => character.to_digit(36).ok_or_else(wrong)?,
        };
        if digit >= base {
            return Err(wrong());
        }
        result = result.and_then(|value| value.checked_mul(base.into())?.checked_add(digit.into()));
    }
    done(result.map(|value| Number::from(if negative { -value } else { value })))
}
