//! Text: searching, cutting, case, splitting and joining.

use std::rc::Rc;

use super::{
    arguments::{Attempt, Stop, ascii, elements, invalid, list, text, whole},
    regex,
};
use crate::{
    limits::TEXT_LENGTH,
    types::Type,
    value::{Piece, Value},
};

pub(super) fn chomp(arguments: &[Value]) -> Attempt {
    Ok(Value::string(text(arguments, 0)?.trim_end_matches(['\r', '\n'])))
}

pub(super) fn startswith(arguments: &[Value]) -> Attempt {
    Ok(Value::Bool(text(arguments, 0)?.starts_with(text(arguments, 1)?)))
}

pub(super) fn endswith(arguments: &[Value]) -> Attempt {
    Ok(Value::Bool(text(arguments, 0)?.ends_with(text(arguments, 1)?)))
}

pub(super) fn strcontains(arguments: &[Value]) -> Attempt {
    Ok(Value::Bool(text(arguments, 0)?.contains(text(arguments, 1)?)))
}

pub(super) fn lower(arguments: &[Value]) -> Attempt {
    Ok(Value::string(ascii_with_returns(arguments)?.to_ascii_lowercase()))
}

pub(super) fn upper(arguments: &[Value]) -> Attempt {
    Ok(Value::string(ascii_with_returns(arguments)?.to_ascii_uppercase()))
}

pub(super) fn title(arguments: &[Value]) -> Attempt {
    let mut inside = false;
    let mut result = String::new();
    for character in ascii_with_returns(arguments)?.chars() {
        result.push(if inside { character } else { character.to_ascii_uppercase() });
        inside = character.is_ascii_alphanumeric() || character == '_';
    }
    Ok(Value::string(result))
}

fn ascii_with_returns(arguments: &[Value]) -> Result<&str, Stop> {
    Some(text(arguments, 0)?).filter(|text| text.is_ascii()).ok_or(Stop::Deferred)
}

pub(super) fn indent(arguments: &[Value]) -> Attempt {
    let spaces = usize::try_from(whole(arguments, 0)?).map_err(|_| Stop::Deferred)?;
    let source = text(arguments, 1)?;
    if spaces > 1000 || too_long(source.len(), source.matches('\n').count(), spaces) {
        return Err(Stop::Deferred);
    }
    Ok(Value::string(source.replace('\n', &format!("\n{}", " ".repeat(spaces)))))
}

pub(super) fn strrev(arguments: &[Value]) -> Attempt {
    Ok(Value::string(ascii(arguments, 0)?.chars().rev().collect::<String>()))
}

pub(super) fn substr(arguments: &[Value]) -> Attempt {
    let source = ascii(arguments, 0)?;
    let (offset, length) = (whole(arguments, 1)?, whole(arguments, 2)?);
    let total = i64::try_from(source.len()).map_err(|_| Stop::Deferred)?;
    let start = if offset < 0 { offset.saturating_add(total).max(0) } else { offset.min(total) };
    // Counted from the end, a length of 0 means all, as it happens.
    let end = if length < 0 || (offset < 0 && length == 0) { total } else { start.saturating_add(length).min(total) };
    let bound = |at: i64| usize::try_from(at).map_err(|_| Stop::Deferred);
    Ok(Value::string(source.get(bound(start)?..bound(end)?).unwrap_or_default()))
}

pub(super) fn trim(arguments: &[Value]) -> Attempt {
    let cutset: Vec<char> = text(arguments, 1)?.chars().collect();
    Ok(Value::string(text(arguments, 0)?.trim_matches(cutset.as_slice())))
}

pub(super) fn trimprefix(arguments: &[Value]) -> Attempt {
    let source = text(arguments, 0)?;
    Ok(Value::string(source.strip_prefix(text(arguments, 1)?).unwrap_or(source)))
}

pub(super) fn trimsuffix(arguments: &[Value]) -> Attempt {
    let source = text(arguments, 0)?;
    Ok(Value::string(source.strip_suffix(text(arguments, 1)?).unwrap_or(source)))
}

pub(super) fn trimspace(arguments: &[Value]) -> Attempt {
    Ok(Value::string(text(arguments, 0)?.trim()))
}

pub(super) fn split(arguments: &[Value]) -> Attempt {
    let (separator, source) = (text(arguments, 0)?, text(arguments, 1)?);
    Ok(list(if separator.is_empty() {
        source.chars().map(|character| Value::string(character.to_string())).collect()
    } else {
        source.split(separator).map(Value::string).collect()
    }))
}

/// Whether a text and so many insertions of so many bytes are more than is folded.
pub(super) fn too_long(length: usize, insertions: usize, bytes: usize) -> bool {
    length.saturating_add(insertions.saturating_mul(bytes)) > TEXT_LENGTH
}

/// Joins also what is known only later: the result is then a template.
pub(super) fn join(arguments: &[Value]) -> Attempt {
    let separator = text(arguments, 0)?;
    let mut pieces = Vec::new();
    let mut first = true;
    let mut length = 0_usize;
    for index in 1..arguments.len() {
        for element in elements(arguments, index)? {
            length = length.saturating_add(separator.len()).saturating_add(bytes(element));
            if length > TEXT_LENGTH {
                return Err(Stop::Deferred);
            }
            if !first {
                pieces.push(Piece::Text(separator.into()));
            }
            first = false;
            push_piece(&mut pieces, element, index)?;
        }
    }
    if arguments.len() == 1 {
        return Err(Stop::Deferred);
    }
    Ok(from_pieces(pieces))
}

/// How long a text is, as far as it is known.
fn bytes(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Template(pieces) => {
            pieces.iter().map(|piece| if let Piece::Text(text) = piece { text.len() } else { 0 }).sum()
        }
        _ => 0,
    }
}

fn push_piece(pieces: &mut Vec<Piece>, element: &Value, argument: usize) -> Result<(), Stop> {
    match element {
        Value::String(text) => pieces.push(Piece::Text(text.clone())),
        Value::Template(more) => pieces.extend(more.iter().cloned()),
        Value::Null => return Err(invalid(argument, "an element is null, which cannot be joined")),
        other if *other.ty().base() == Type::String => pieces.push(Piece::Value(other.clone())),
        _ => return Err(Stop::Deferred),
    }
    Ok(())
}

/// A text of pieces, neighbouring known ones put together.
pub(super) fn from_pieces(pieces: Vec<Piece>) -> Value {
    let mut merged: Vec<Piece> = Vec::new();
    let mut plain = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => plain.push_str(&text),
            piece @ Piece::Value(_) => {
                if !plain.is_empty() {
                    merged.push(Piece::Text(std::mem::take(&mut plain).into()));
                }
                merged.push(piece);
            }
        }
    }
    if !plain.is_empty() {
        merged.push(Piece::Text(plain.into()));
    }
    match merged.as_slice() {
        [] => Value::string(""),
        [Piece::Text(text)] => Value::string(text.clone()),
        _ => Value::Template(Rc::new(merged)),
    }
}

pub(super) fn sort(arguments: &[Value]) -> Attempt {
    let mut all = Vec::new();
    for element in elements(arguments, 0)? {
        match element {
            Value::String(text) => all.push(text.clone()),
            _ => return Err(invalid(0, "an element is null, which cannot be sorted")),
        }
    }
    crate::sort_by(&mut all, Ord::cmp);
    Ok(list(all.into_iter().map(Value::String).collect()))
}

pub(super) fn basename(arguments: &[Value]) -> Attempt {
    let path = text(arguments, 0)?;
    // What a backslash or a colon means depends on the machine that Terraform runs on.
    if path.contains(['\\', ':']) {
        return Err(Stop::Deferred);
    }
    let trimmed = path.trim_end_matches('/');
    let name = trimmed.rsplit('/').next().unwrap_or(trimmed);
    match (path, name) {
        ("", _) => Ok(Value::string(".")),
        (_, "") => Err(Stop::Deferred),
        (_, name) => Ok(Value::string(name)),
    }
}

pub(super) fn replace(arguments: &[Value]) -> Attempt {
    let (source, pattern, replacement) = (text(arguments, 0)?, text(arguments, 1)?, text(arguments, 2)?);
    if let Some(pattern) = pattern.strip_prefix('/').and_then(|pattern| pattern.strip_suffix('/')) {
        return regex::replace_all(pattern, source, replacement);
    }
    if too_long(source.len(), source.matches(pattern).count(), replacement.len()) {
        return Err(Stop::Deferred);
    }
    Ok(Value::string(source.replace(pattern, replacement)))
}

pub(super) fn compact(arguments: &[Value]) -> Attempt {
    let kept = elements(arguments, 0)?.iter().filter(|element| {
        !matches!(element, Value::Null) && !matches!(element, Value::String(text) if text.is_empty())
    });
    Ok(list(kept.cloned().collect()))
}
