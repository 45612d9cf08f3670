//! `format` and `formatlist`: the verbs of Terraform's format strings.

use super::{
    CallError, ConversionError,
    arguments::{Attempt, Stop, invalid, is_later, list, text, wrong_type},
    convert::convert,
    json,
    text::from_pieces,
};
use crate::{
    limits::TEXT_LENGTH,
    types::Type,
    value::{Number, Piece, Value},
};

/// `%[flags][width][.precision][[argument]]letter`.
#[derive(Debug, Default, Clone)]
struct Verb {
    flags: String,
    width: Option<usize>,
    precision: Option<usize>,
    argument: Option<usize>,
    letter: char,
    /// As written, for messages.
    raw: String,
}

impl Verb {
    fn has(&self, flag: char) -> bool {
        self.flags.contains(flag)
    }
}

/// A piece of a format string.
enum Part {
    Text(String),
    Verb(Verb),
}

fn parse(format: &str) -> Result<Vec<Part>, Stop> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = format.chars().peekable();
    while let Some(next) = rest.next() {
        if next != '%' {
            plain.push(next);
            continue;
        }
        if rest.next_if_eq(&'%').is_some() {
            plain.push('%');
            continue;
        }
        let mut verb = Verb { raw: "%".to_owned(), ..Verb::default() };
        while let Some(flag) = rest.next_if(|next| "-0+ #".contains(*next)) {
            verb.raw.push(flag);
            verb.flags.push(flag);
        }
        let digits = |rest: &mut std::iter::Peekable<std::str::Chars<'_>>, raw: &mut String| {
            let mut digits = String::new();
            while let Some(digit) = rest.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            raw.push_str(&digits);
            digits
        };
        let width = digits(&mut rest, &mut verb.raw);
        if !width.is_empty() {
            verb.width = Some(width.parse().map_err(|_| Stop::Deferred)?);
        }
        if rest.next_if_eq(&'.').is_some() {
            verb.raw.push('.');
            verb.precision = Some(digits(&mut rest, &mut verb.raw).parse().map_err(|_| Stop::Deferred)?);
        }
        if rest.next_if_eq(&'[').is_some() {
            verb.raw.push('[');
            verb.argument = digits(&mut rest, &mut verb.raw).parse().ok();
            if verb.argument.is_none_or(|index| index == 0) || rest.next() != Some(']') {
                return Err(Stop::Deferred);
            }
            verb.raw.push(']');
        }
        let Some(letter) = rest.next() else {
            return Err(invalid(0, format!("`{}` at the end lacks its letter", verb.raw)));
        };
        verb.raw.push(letter);
        verb.letter = letter;
        if !"vtbdoxXeEfgGsq".contains(letter) {
            return Err(invalid(0, format!("`{}` is no verb of a format", verb.raw)));
        }
        // Odd combinations, and sizes that nobody means, are left to Terraform.
        if verb.width.is_some_and(|width| width > 1000) || verb.precision.is_some_and(|precision| precision > 100) {
            return Err(Stop::Deferred);
        }
        parts.push(Part::Text(std::mem::take(&mut plain)));
        parts.push(Part::Verb(verb));
    }
    parts.push(Part::Text(plain));
    Ok(parts)
}

pub(super) fn format(arguments: &[Value]) -> Attempt {
    let parts = parse(text(arguments, 0)?)?;
    let given = given(arguments)?;
    check_count(&parts, given.len())?;
    write(&parts, given)
}

/// What follows the format. Terraform takes a bare `null` for a value to come, and others by their type, which a `null` does
/// not have here.
fn given(arguments: &[Value]) -> Result<&[Value], Stop> {
    let given = arguments.get(1..).unwrap_or_default();
    match given.iter().position(|argument| matches!(argument, Value::Null)) {
        Some(at) => {
            let found = CallError::invalid(at + 1, "`null` cannot be formatted");
            Err(found.help("say what stands for nothing: `coalesce(…, …)`").into())
        }
        None => Ok(given),
    }
}

fn check_count(parts: &[Part], given: usize) -> Result<(), Stop> {
    let (mut position, mut most) = (0, 0);
    for part in parts {
        let Part::Verb(verb) = part else { continue };
        position = verb.argument.unwrap_or(position + 1);
        most = position.max(most);
        if position > given {
            return Err(invalid(0, format!("`{}` wants argument {position}, but {given} follow the format", verb.raw)));
        }
    }
    if given > most {
        return Err(invalid(most + 1, format!("too many arguments: the format uses {most}")));
    }
    Ok(())
}

fn write(parts: &[Part], given: &[Value]) -> Attempt {
    let mut pieces = Vec::new();
    let mut position = 0;
    let mut length = 0_usize;
    for part in parts {
        let before = pieces.len();
        match part {
            Part::Text(text) => pieces.push(Piece::Text(text.as_str().into())),
            Part::Verb(verb) => {
                position = verb.argument.unwrap_or(position + 1);
                let argument = given.get(position - 1).ok_or(Stop::Deferred)?;
                pieces.extend(write_verb(verb, argument, position)?);
            }
        }
        for piece in pieces.iter().skip(before) {
            length = length.saturating_add(if let Piece::Text(text) = piece { text.len() } else { 0 });
        }
        if length > TEXT_LENGTH {
            return Err(Stop::Deferred);
        }
    }
    Ok(from_pieces(pieces))
}

fn write_verb(verb: &Verb, argument: &Value, index: usize) -> Result<Vec<Piece>, Stop> {
    let bare = verb.width.is_none() && verb.precision.is_none() && !verb.has('#');
    if is_later(argument) {
        // Text that comes later is put in its place as it is.
        return match argument {
            Value::Template(pieces) if bare && matches!(verb.letter, 's' | 'v') => Ok(pieces.to_vec()),
            other if bare && matches!(verb.letter, 's' | 'v') && *other.ty().base() == Type::String => {
                Ok(vec![Piece::Value(other.clone())])
            }
            _ => Err(Stop::Deferred),
        };
    }
    if !argument.is_known() || matches!(argument, Value::Null) {
        return Err(Stop::Deferred);
    }
    let wrong = |reason: ConversionError| wrong_type(index, format!("wrong argument of `{}`: {reason}", verb.raw));
    let written = match verb.letter {
        'v' => as_is(verb, argument)?,
        't' => match convert(argument, &Type::Bool).map_err(wrong)? {
            Value::Bool(value) => value.to_string(),
            _ => return Err(Stop::Deferred),
        },
        's' | 'q' => match convert(argument, &Type::String).map_err(wrong)? {
            Value::String(text) => as_text(verb, &text)?,
            _ => return Err(Stop::Deferred),
        },
        _ => match convert(argument, &Type::Number).map_err(wrong)? {
            Value::Number(number) => as_number(verb, number, index)?,
            _ => return Err(Stop::Deferred),
        },
    };
    Ok(vec![Piece::Text(written.into())])
}

fn as_is(verb: &Verb, argument: &Value) -> Result<String, Stop> {
    let mut out = String::new();
    match argument {
        Value::String(text) if !verb.has('#') => out.push_str(text),
        Value::Number(number) if !verb.has('#') => out = shortest(*number, 'e'),
        other => json::write(other, &mut out).ok_or(Stop::Deferred)?,
    }
    pad(verb, &out)
}

fn as_text(verb: &Verb, text: &str) -> Result<String, Stop> {
    let mut out = match verb.precision {
        None => text.to_owned(),
        Some(most) if text.is_ascii() && !text.contains('\r') => text.chars().take(most).collect(),
        Some(_) => return Err(Stop::Deferred),
    };
    if verb.letter == 'q' {
        let plain = std::mem::take(&mut out);
        json::quote(&plain, &mut out);
    }
    pad(verb, &out)
}

/// Fills up to the width, which counts characters as a reader sees them.
fn pad(verb: &Verb, text: &str) -> Result<String, Stop> {
    let Some(width) = verb.width else { return Ok(text.to_owned()) };
    if !text.is_ascii() || text.contains('\r') {
        return Err(Stop::Deferred);
    }
    let fill = width.saturating_sub(text.len());
    Ok(if verb.has('-') {
        format!("{text}{}", " ".repeat(fill))
    } else {
        format!("{}{text}", if verb.has('0') { "0" } else { " " }.repeat(fill))
    })
}

fn as_number(verb: &Verb, number: Number, index: usize) -> Result<String, Stop> {
    let negative = number < Number::ZERO;
    let unsigned = if negative { number.negate().ok_or(Stop::Deferred)? } else { number };
    let integer = || {
        unsigned
            .as_integer()
            .ok_or_else(|| invalid(index, format!("`{}` wants a whole number, this is `{number}`", verb.raw)))
    };
    if matches!(verb.letter, 'b' | 'd' | 'o' | 'x' | 'X') && verb.precision.is_some() {
        return Err(Stop::Deferred);
    }
    let digits = match verb.letter {
        'd' => integer()?.to_string(),
        'b' => format!("{:b}", integer()?),
        'o' => format!("{:o}", integer()?),
        'x' => format!("{:x}", integer()?),
        'X' => format!("{:X}", integer()?),
        'f' => fixed(unsigned, verb.precision.unwrap_or(6))?,
        'e' | 'E' => scientific(unsigned, verb.precision.unwrap_or(6), verb.letter)?,
        'g' if verb.precision.is_none() => shortest(unsigned, 'e'),
        'G' if verb.precision.is_none() => shortest(unsigned, 'E'),
        _ => return Err(Stop::Deferred),
    };
    if verb.has('#') {
        return Err(Stop::Deferred);
    }
    let sign = match (negative, verb.has('+'), verb.has(' ')) {
        (true, _, _) => "-",
        (false, true, _) => "+",
        (false, false, true) => " ",
        _ => "",
    };
    let fill = verb.width.unwrap_or(0).saturating_sub(digits.len() + sign.len());
    Ok(if verb.has('-') {
        format!("{sign}{digits}{}", " ".repeat(fill))
    } else if verb.has('0') {
        format!("{sign}{}{digits}", "0".repeat(fill))
    } else {
        format!("{}{sign}{digits}", " ".repeat(fill))
    })
}

/// The decimal digits of a positive number without zeros at the end, and the power of ten of the first.
fn digits(number: Number) -> (String, i64) {
    let plain = number.to_string();
    let plain = plain.trim_start_matches('-');
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let all = format!("{whole}{fraction}");
    let leading = all.len() - all.trim_start_matches('0').len();
    let significant = all.trim_matches('0');
    if significant.is_empty() {
        return ("0".to_owned(), 0);
    }
    let count = |length: usize| i64::try_from(length).unwrap_or(0);
    (significant.to_owned(), count(whole.len()) - 1 - count(leading))
}

/// As Go's `%g` with all digits: plain where the power of ten of the first digit is small, scientific beyond.
fn shortest(number: Number, letter: char) -> String {
    let (significant, exponent) = digits(number);
    let sign = if number < Number::ZERO { "-" } else { "" };
    if (-4..SHORTEST_LIMIT).contains(&exponent) {
        return number.to_string();
    }
    let (first, rest) = significant.split_at_checked(1).unwrap_or((&significant, ""));
    let point = if rest.is_empty() { "" } else { "." };
    format!("{sign}{first}{point}{rest}{}", written_exponent(exponent, letter))
}

/// From this power of ten on, a number is written with an exponent.
const SHORTEST_LIMIT: i64 = 6;

fn written_exponent(exponent: i64, letter: char) -> String {
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{letter}{sign}{:02}", exponent.unsigned_abs())
}

/// A positive number rounded to a number of digits behind the point; half is left to Terraform unless it is exact in binary.
fn fixed(number: Number, places: usize) -> Result<String, Stop> {
    let scale = 10_i128.checked_pow(u32::try_from(places).map_err(|_| Stop::Deferred)?).ok_or(Stop::Deferred)?;
    let scaled = number.multiply(scale.into()).ok_or(Stop::Deferred)?;
    let whole = rounded(scaled, number.is_binary())?;
    if places == 0 {
        return Ok(whole.to_string());
    }
    let padded = format!("{whole:0>width$}", width = places + 1);
    let (before, after) = padded.split_at_checked(padded.len() - places).ok_or(Stop::Deferred)?;
    Ok(format!("{before}.{after}"))
}

/// To the nearest integer, half to even where the half is exact.
fn rounded(number: Number, exact: bool) -> Result<i128, Stop> {
    let below = number.floor().ok_or(Stop::Deferred)?;
    let twice = number.subtract(below).and_then(|rest| rest.multiply(2_i64.into())).ok_or(Stop::Deferred)?;
    let below = below.as_integer().ok_or(Stop::Deferred)?;
    match twice.cmp(&1_i64.into()) {
        std::cmp::Ordering::Less => Ok(below),
        std::cmp::Ordering::Greater => Ok(below + 1),
        std::cmp::Ordering::Equal if exact => Ok(below + (below & 1)),
        std::cmp::Ordering::Equal => Err(Stop::Deferred),
    }
}

fn scientific(number: Number, places: usize, letter: char) -> Result<String, Stop> {
    let (significant, exponent) = digits(number);
    // Rounding may carry into a new first digit; that and long numbers are left to Terraform.
    if significant.len() > places + 1 {
        return Err(Stop::Deferred);
    }
    let (first, rest) = significant.split_at_checked(1).ok_or(Stop::Deferred)?;
    let point = if places == 0 { "" } else { "." };
    Ok(format!("{first}{point}{rest:0<places$}{}", written_exponent(exponent, letter)))
}

pub(super) fn formatlist(arguments: &[Value]) -> Attempt {
    let given = given(arguments)?;
    let mut rows: Option<(usize, usize)> = None;
    for (index, argument) in given.iter().enumerate() {
        match argument {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => match rows {
                Some((other, length)) if length != all.len() => {
                    let message = format!("{} elements, but argument {other} has {length}", all.len());
                    return Err(invalid(index + 1, message));
                }
                _ => rows = rows.or(Some((index + 1, all.len()))),
            },
            // Whether it is one value or several is not known yet.
            later if is_later(later) && *later.ty().base() != Type::String => return Err(Stop::Deferred),
            _ => {}
        }
    }
    let rows = rows.map_or(1, |(_, length)| length);
    if rows == 0 {
        return Ok(list(Vec::new()));
    }
    let parts = parse(text(arguments, 0)?)?;
    check_count(&parts, given.len())?;
    let row = |at: usize| {
        let cells = given.iter().map(|argument| match argument {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.get(at).cloned().unwrap_or(Value::Null),
            other => other.clone(),
        });
        write(&parts, &cells.collect::<Vec<_>>())
    };
    (0..rows).map(row).collect::<Result<Vec<_>, _>>().map(list)
}
