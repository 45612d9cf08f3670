//! What a plain text means, and what it can be as a key.

use crate::{
    Text,
    value::{Number, Value, normalized},
};

/// Digits beyond which a number is left to Terraform.
const DIGITS: usize = 30;

/// A plain text as a value; `None` where Terraform's reader knows more forms than this one.
pub(super) fn resolved(text: &str) -> Option<Value> {
    let value = match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Value::Bool(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Value::Bool(false),
        _ if is_special(text) => return None,
        _ if is_number(text) => return number(text),
        _ => Value::String(normalized(text.into())),
    };
    Some(value)
}

/// A key: whatever is no text becomes one.
pub(super) fn key(value: &Value) -> Option<Text> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(bool) => Some(if *bool { "true" } else { "false" }.into()),
        Value::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

/// Dates, infinities, numbers of another base, and the key that merges.
fn is_special(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let unsigned = text.trim_start_matches(['+', '-']);
    let another_base = unsigned.starts_with('0') && unsigned.as_bytes().get(1).is_some_and(u8::is_ascii_alphabetic);
    let date = digits == 4 && text.as_bytes().get(4) == Some(&b'-');
    let point =
        unsigned.strip_prefix('.').is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_alphabetic()));
    date || another_base || point || text == "<<"
}

fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(|exponent| !exponent.is_empty() && digits(exponent))
}

fn number(text: &str) -> Option<Value> {
    if text.len() > DIGITS {
        return None;
    }
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let whole = Some(whole.trim_start_matches('0')).filter(|whole| !whole.is_empty()).unwrap_or("0");
    let fraction = if fraction.is_empty() { "0" } else { fraction };
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    // A large exponent makes more digits than are kept here.
    if exponent.trim_start_matches('-').len() > 2 {
        return None;
    }
    let number: Number = format!("{sign}{whole}.{fraction}e{exponent}").parse().ok()?;
    // Terraform has a negative zero.
    (sign.is_empty() || number != Number::ZERO).then_some(Value::Number(number))
}
