//! Values: texts, numbers, dates, lists and tables on one line.

use std::rc::Rc;

use super::{
    DEEPEST,
    cursor::{Cursor, Failed},
    string,
    table::Table,
};
use crate::value::{Number, Value};

pub(super) fn value(cursor: &mut Cursor<'_>, depth: usize) -> Result<Value, Failed> {
    if depth > DEEPEST {
        return Err(Failed::new("the value is nested too deep"));
    }
    match cursor.peek() {
        Some('"' | '\'') => string::any(cursor).map(Value::String),
        Some('[') => list(cursor, depth),
        Some('{') => table(cursor, depth),
        _ => word(cursor),
    }
}

fn list(cursor: &mut Cursor<'_>, depth: usize) -> Result<Value, Failed> {
    cursor.take("[");
    let mut all = Vec::new();
    loop {
        cursor.blank_lines()?;
        if cursor.take("]") {
            return Ok(Value::Tuple(Rc::new(all)));
        }
        all.push(value(cursor, depth + 1)?);
        cursor.blank_lines()?;
        if !cursor.take(",") && cursor.peek() != Some(']') {
            return Err(cursor.unexpected("`,` or `]`"));
        }
    }
}

fn table(cursor: &mut Cursor<'_>, depth: usize) -> Result<Value, Failed> {
    cursor.take("{");
    let mut table = Table::default();
    cursor.spaces();
    if cursor.take("}") {
        return Ok(table.value());
    }
    loop {
        let key = cursor.key()?;
        cursor.expect("=")?;
        cursor.spaces();
        let value = value(cursor, depth + key.len())?;
        table.insert(&key, value)?;
        cursor.spaces();
        if cursor.take("}") {
            return Ok(table.value());
        }
        cursor.expect(",")?;
    }
}

/// What stands without quotes.
fn word(cursor: &mut Cursor<'_>) -> Result<Value, Failed> {
    let part = |next: char| next.is_ascii_alphanumeric() || matches!(next, '+' | '-' | '.' | ':' | '_');
    let start = cursor.rest;
    let mut word = cursor.take_while(part);
    // A space may stand between a date and a time.
    if is_date(word)
        && cursor.rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()))
    {
        cursor.take(" ");
        cursor.take_while(part);
        word = start.get(..start.len() - cursor.rest.len()).unwrap_or(word);
    }
    match word {
        "" => Err(cursor.unexpected("a value")),
        "true" => Ok(Value::Bool(true)),
        "false" => Ok(Value::Bool(false)),
        _ if is_moment(word) => Ok(Value::string(word)),
        _ => match number(word) {
            Some(number) => Ok(Value::Number(number)),
            None if matches!(word.trim_start_matches(['+', '-']), "inf" | "nan") => {
                Err(Failed::new(format!("`{word}` is no number of Terraform's")))
            }
            None => Err(Failed::new(format!("`{word}` is no value; texts stand in quotes"))),
        },
    }
}

fn number(word: &str) -> Option<Number> {
    let (sign, unsigned) = match word.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", word.strip_prefix('+').unwrap_or(word)),
    };
    if let Some((base, digits)) = [("0x", 16), ("0o", 8), ("0b", 2)]
        .into_iter()
        .find_map(|(prefix, base)| Some((base, word.strip_prefix(prefix)?)))
    {
        let digits = grouped(digits, |digit| digit.is_digit(base))?;
        return i64::from_str_radix(&digits, base).ok().map(Number::from);
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let decimal = |text| grouped(text, |digit| digit.is_ascii_digit());
    let whole = decimal(whole).filter(|whole| whole == "0" || !whole.starts_with('0'))?;
    let mut plain = format!("{sign}{whole}");
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(&decimal(fraction)?);
    }
    if let Some(exponent) = exponent {
        let (sign, digits) = match exponent.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", exponent.strip_prefix('+').unwrap_or(exponent)),
        };
        plain.push_str(&format!("e{sign}{}", decimal(digits)?));
    }
    plain.parse().ok()
}

/// Digits, with underscores between them alone.
fn grouped(text: &str, is: impl Fn(char) -> bool) -> Option<String> {
    let right = text.split('_').all(|part| !part.is_empty() && part.chars().all(&is));
    right.then(|| text.replace('_', ""))
}

/// A date, a time, or both.
fn is_moment(word: &str) -> bool {
    let (date, time) = match word.split_once(['T', 't', ' ']) {
        Some((date, time)) => (Some(date), Some(time)),
        None if word.contains(':') => (None, Some(word)),
        None => (Some(word), None),
    };
    let local = |time: &str| {
        let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
        shape(time, "99:99:99") && !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit())
    };
    let zoned = |time: &str| {
        if let Some(local_time) = time.strip_suffix(['Z', 'z']) {
            return local(local_time);
        }
        match time.rsplit_once(['+', '-']) {
            Some((time, offset)) => local(time) && shape(offset, "99:99"),
            None => local(time),
        }
    };
    date.is_none_or(is_date) && time.is_none_or(|time| if date.is_some() { zoned(time) } else { local(time) })
}

fn is_date(word: &str) -> bool {
    let part = |range: std::ops::Range<usize>| word.get(range).and_then(|digits| digits.parse::<u8>().ok());
    shape(word, "9999-99-99")
        && part(5..7).is_some_and(|month| (1..=12).contains(&month))
        && part(8..10).is_some_and(|day| (1..=31).contains(&day))
}

/// Whether a text has digits where the form has nines, and else its characters.
fn shape(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(byte, form)| if form == b'9' { byte.is_ascii_digit() } else { byte == form })
}
