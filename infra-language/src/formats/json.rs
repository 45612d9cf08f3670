//! Whether a text is JSON, as RFC 8259 has it, and where it stops being so.
//!
//! A library that also makes values of it takes four seconds of work before the macros can be built; tests hold this reader
//! against `serde_json`.

use std::fmt;

/// How deep a text may be nested: as deep as `serde_json` reads.
const DEPTH: usize = 128;

/// Why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The line, from 1.
    pub line: usize,
    /// The column in bytes, from 1.
    pub column: usize,
}

/// What is wrong with a text that is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// There is no value where one belongs.
    NoValue,
    /// The text ends within a value.
    Ends,
    /// A number is not written as JSON has it: `01`, `1.`, `+1`.
    Number,
    /// A `\` with what no escape begins with.
    Escape,
    /// A control character within a text.
    Control,
    /// A key of an object is not a text.
    Key,
    /// There is no `:` behind a key.
    Colon,
    /// Neither `,` nor the end of a list or object.
    Comma,
    /// Something follows the value.
    Trailing,
    /// It may be JSON and is nested too deep to be looked at.
    TooDeep,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            FaultKind::NoValue => "expected a value",
            FaultKind::Ends => "it ends too early",
            FaultKind::Number => "invalid number",
            FaultKind::Escape => "invalid escape",
            FaultKind::Control => "a control character in a text",
            FaultKind::Key => "a key must be a text in `\"`",
            FaultKind::Colon => "expected `:`",
            FaultKind::Comma => "expected `,` or the end of the list or object",
            FaultKind::Trailing => "something follows the value",
            FaultKind::TooDeep => "it is nested too deep",
        };
        write!(f, "{what} at line {} column {}", self.line, self.column)
    }
}

/// Whether the whole text is one JSON value.
///
/// # Errors
///
/// The first fault.
pub fn check(text: &str) -> Result<(), Fault> {
    let mut reader = Reader { bytes: text.as_bytes(), at: 0 };
    let end = reader.value(0).and_then(|()| if reader.peek().is_none() { Ok(()) } else { Err(FaultKind::Trailing) });
    end.map_err(|kind| reader.fault(kind))
}

/// Whether the text begins with a JSON value, whatever follows it.
///
/// # Errors
///
/// The first fault.
pub fn check_first(text: &str) -> Result<(), Fault> {
    let mut reader = Reader { bytes: text.as_bytes(), at: 0 };
    reader.value(0).map_err(|kind| reader.fault(kind))
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

type Step = Result<(), FaultKind>;

impl Reader<'_> {
    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// The next byte behind white space.
    fn peek(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
        self.byte()
    }

    fn take(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn missing(&mut self, kind: FaultKind) -> FaultKind {
        if self.peek().is_none() { FaultKind::Ends } else { kind }
    }

    fn value(&mut self, depth: usize) -> Step {
        match self.peek() {
            Some(b'{' | b'[') if depth >= DEPTH => Err(FaultKind::TooDeep),
            Some(b'{') => self.members(b'}', |reader| {
                if reader.peek() != Some(b'"') {
                    return Err(reader.missing(FaultKind::Key));
                }
                reader.string()?;
                if reader.take(b':') { reader.value(depth + 1) } else { Err(reader.missing(FaultKind::Colon)) }
            }),
            Some(b'[') => self.members(b']', |reader| reader.value(depth + 1)),
            Some(b'"') => self.string(),
            Some(b't') => self.word(b"true"),
            Some(b'f') => self.word(b"false"),
            Some(b'n') => self.word(b"null"),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => Err(FaultKind::NoValue),
            None => Err(FaultKind::Ends),
        }
    }

    fn members(&mut self, end: u8, mut member: impl FnMut(&mut Self) -> Step) -> Step {
        self.at += 1;
        if self.take(end) {
            return Ok(());
        }
        loop {
            member(self)?;
            if self.take(end) {
                return Ok(());
            }
            if !self.take(b',') {
                return Err(self.missing(FaultKind::Comma));
            }
        }
    }

    fn word(&mut self, word: &[u8]) -> Step {
        for wanted in word {
            if self.byte() != Some(*wanted) {
                return Err(if self.byte().is_none() { FaultKind::Ends } else { FaultKind::NoValue });
            }
            self.at += 1;
        }
        Ok(())
    }

    fn digits(&mut self) -> Step {
        if !matches!(self.byte(), Some(b'0'..=b'9')) {
            return Err(if self.byte().is_none() { FaultKind::Ends } else { FaultKind::Number });
        }
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Step {
        self.at += usize::from(self.byte() == Some(b'-'));
        if self.byte() == Some(b'0') {
            self.at += 1;
            if matches!(self.byte(), Some(b'0'..=b'9')) {
                return Err(FaultKind::Number);
            }
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(())
    }

    fn string(&mut self) -> Step {
        self.at += 1;
        loop {
            match self.byte().ok_or(FaultKind::Ends)? {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => {
                    self.at += 1;
                    self.escape()?;
                }
                0..=0x1f => return Err(FaultKind::Control),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Step {
        let digits = match self.byte().ok_or(FaultKind::Ends)? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => 0,
            b'u' => 4,
            _ => return Err(FaultKind::Escape),
        };
        self.at += 1;
        for _ in 0..digits {
            if !self.byte().ok_or(FaultKind::Ends)?.is_ascii_hexdigit() {
                return Err(FaultKind::Escape);
            }
            self.at += 1;
        }
        Ok(())
    }

    fn fault(&self, kind: FaultKind) -> Fault {
        let read = self.bytes.get(..self.at).unwrap_or(self.bytes);
        let lines = read.split(|byte| *byte == b'\n');
        let (line, last) = lines.fold((0, 0), |(line, _), text| (line + 1, text.len()));
        Fault { kind, line, column: last + 1 }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::de::IgnoredAny;

    use super::*;

    fn agrees(text: &str) {
        let theirs = serde_json::from_str::<IgnoredAny>(text);
        assert_eq!(check(text).is_ok(), theirs.is_ok(), "{text:?}: {:?}, {theirs:?}", check(text));
        // Where nothing but a space may follow, as behind `1`, the other reader is stricter with a first value.
        let first = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>().next();
        assert!(check_first(text).is_ok() || !matches!(first, Some(Ok(_))), "{text:?}");
        assert!(check_first(text).is_ok() || check(text).is_err(), "{text:?}");
    }

    #[test]
    fn what_is_json_and_what_is_nearly_so() {
        for text in [
            "",
            " ",
            "null",
            "nul",
            "nulll",
            "true",
            "[]",
            "[1,]",
            "[,1]",
            "{}",
            r#"{"a":1}"#,
            r#"{"a":1,}"#,
            r#"{a:1}"#,
            r#"{"a" 1}"#,
            r#"{"a":}"#,
            "0",
            "-0",
            "01",
            "-",
            "1.",
            "1.5",
            ".5",
            "1e",
            "1e5",
            "1E+5",
            "1e-",
            "+1",
            r#""\u12g4""#,
            r#""\ud800""#,
            r#""\x""#,
            "\"\u{1}\"",
            "\"é\u{2028}\"",
            "[1] 2",
            "[1]]",
            "\u{feff}1",
            "\"",
            "\"\\",
            "[",
            "{\"a\"",
        ] {
            agrees(text);
        }
    }

    #[test]
    fn a_fault_stands_where_reading_ends() {
        assert_eq!(check("[1,\n x]").unwrap_err().to_string(), "expected a value at line 2 column 2");
        assert_eq!(
            check("{\"a\": [1, 2}").unwrap_err().to_string(),
            "expected `,` or the end of the list or object at line 1 column 12"
        );
        assert_eq!(check("").unwrap_err().kind, FaultKind::Ends);
        assert_eq!(check(&"[".repeat(300)).unwrap_err().kind, FaultKind::TooDeep);
    }

    proptest! {
        #[test]
        fn it_agrees_with_another_reader(text in r#"([\[\]{}:,"\\ 0-9.eE+\-tfnu]|true|null|"a"|"b":){0,24}"#) {
            agrees(&text);
        }

        #[test]
        fn whatever_another_writer_writes_is_json(text in "\\PC*", number in any::<f64>()) {
            let value = serde_json::json!({ &text: [number, text.clone(), null_or(number)] });
            prop_assert!(check(&value.to_string()).is_ok());
        }
    }

    fn null_or(number: f64) -> Option<f64> {
        (number > 0.0).then_some(number)
    }
}
