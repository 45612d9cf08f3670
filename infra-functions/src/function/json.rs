//! JSON as Terraform writes and reads it.

use std::{collections::BTreeMap, fmt::Write, iter::Peekable, rc::Rc, str::Chars};

use super::arguments::{Attempt, Stop, invalid, text, value};
use crate::{
    Text,
    formats::{
        self,
        json::{Fault, FaultKind},
    },
    value::{Value, normalized},
};

pub(super) fn jsonencode(arguments: &[Value]) -> Attempt {
    let mut out = String::new();
    write(value(arguments, 0)?, &mut out).ok_or(Stop::Deferred)?;
    Ok(Value::string(out))
}

/// Writes a known value; `None` if a part is not known.
pub(super) fn write(value: &Value, out: &mut String) -> Option<()> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => quote(text, out),
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
            out.push('[');
            for (index, element) in all.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(element, out)?;
            }
            out.push(']');
        }
        Value::Object(all) | Value::Map(all) => {
            out.push('{');
            for (index, (name, element)) in all.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                quote(name, out);
                out.push(':');
                write(element, out)?;
            }
            out.push('}');
        }
        _ => return None,
    }
    Some(())
}

/// Go's quoting, which also escapes what would matter inside HTML.
pub(super) fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

pub(super) fn jsondecode(arguments: &[Value]) -> Attempt {
    let source = text(arguments, 0)?;
    // Terraform reads no further than the end of the first value.
    match formats::json::check_first(source) {
        Err(_) if source.trim().is_empty() => return Err(invalid(0, "not JSON: it is empty")),
        Err(Fault { kind: FaultKind::TooDeep, .. }) => return Err(Stop::Deferred),
        Err(fault) => return Err(invalid(0, format!("not JSON: {fault}"))),
        Ok(()) => {}
    }
    let mut reader = Reader { rest: source.chars().peekable(), depth: 0 };
    reader.value().filter(|_| reader.end()).ok_or(Stop::Deferred)
}

/// Reads JSON that is known to be well formed, keeping numbers exact.
struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    depth: usize,
}

impl Reader<'_> {
    fn space(&mut self) {
        while self.rest.next_if(|next| matches!(next, ' ' | '\t' | '\r' | '\n')).is_some() {}
    }

    fn end(&mut self) -> bool {
        self.space();
        self.rest.peek().is_none()
    }

    fn take(&mut self, wanted: char) -> bool {
        self.space();
        self.rest.next_if_eq(&wanted).is_some()
    }

    fn value(&mut self) -> Option<Value> {
        self.space();
        self.depth += 1;
        if self.depth > 100 {
            return None;
        }
        let value = match self.rest.peek()? {
            '{' => self.object()?,
            '[' => self.array()?,
            '"' => Value::String(self.string()?),
            't' | 'f' | 'n' => self.word()?,
            _ => self.number()?,
        };
        self.depth -= 1;
        Some(value)
    }

    fn word(&mut self) -> Option<Value> {
        let mut word = String::new();
        while let Some(letter) = self.rest.next_if(char::is_ascii_lowercase) {
            word.push(letter);
        }
        match word.as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            "null" => Some(Value::Null),
            _ => None,
        }
    }

    fn number(&mut self) -> Option<Value> {
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(|next| next.is_ascii_digit() || "+-.eE".contains(*next)) {
            digits.push(digit);
        }
        let number: crate::value::Number = digits.parse().ok()?;
        // Terraform has a negative zero.
        let negative_zero = digits.starts_with('-') && number == crate::value::Number::ZERO;
        (!negative_zero).then_some(Value::Number(number))
    }

    fn array(&mut self) -> Option<Value> {
        let mut all = Vec::new();
        if !self.take('[') {
            return None;
        }
        if self.take(']') {
            return Some(Value::Tuple(Rc::new(all)));
        }
        loop {
            all.push(self.value()?);
            if self.take(']') {
                return Some(Value::Tuple(Rc::new(all)));
            }
            if !self.take(',') {
                return None;
            }
        }
    }

    fn object(&mut self) -> Option<Value> {
        let mut all = BTreeMap::new();
        if !self.take('{') {
            return None;
        }
        if self.take('}') {
            return Some(Value::Object(Rc::new(all)));
        }
        loop {
            self.space();
            let name = self.string()?;
            if !self.take(':') {
                return None;
            }
            all.insert(name, self.value()?);
            if self.take('}') {
                return Some(Value::Object(Rc::new(all)));
            }
            if !self.take(',') {
                return None;
            }
        }
    }

    fn string(&mut self) -> Option<Text> {
        self.rest.next_if_eq(&'"')?;
        let mut read = String::new();
        loop {
            match self.rest.next()? {
                '"' => return Some(normalized(read.into())),
                '\\' => read.push(self.escaped()?),
                other => read.push(other),
            }
        }
    }

    /// What stands for a character; none for half a surrogate pair, which readers differ in.
    fn escaped(&mut self) -> Option<char> {
        Some(match self.rest.next()? {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.unit()?;
                if let Some(character) = char::from_u32(first) {
                    return Some(character);
                }
                self.rest.next_if_eq(&'\\')?;
                self.rest.next_if_eq(&'u')?;
                let units = [u16::try_from(first).ok()?, u16::try_from(self.unit()?).ok()?];
                return char::decode_utf16(units).next()?.ok();
            }
            other => other,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| Some(unit * 16 + self.rest.next()?.to_digit(16)?))
    }
}
