//! Documents, and what is told by indentation.

use std::{collections::BTreeMap, rc::Rc};

use super::{DEEPEST, flow, is_end, quoted, scalar};
use crate::value::{Value, normalized};

/// The one value of a document.
pub(super) fn document(source: &str) -> Option<Value> {
    let source = source.replace("\r\n", "\n");
    // Tabs, other line ends and a byte order mark have rules of their own.
    if source.contains(|other: char| {
        (other.is_control() && other != '\n') || "\u{85}\u{2028}\u{2029}\u{feff}".contains(other)
    }) {
        return None;
    }
    let ends_in_line = !source.ends_with('\n');
    let mut lines: Vec<Line<'_>> = source.lines().map(Line::of).collect();
    let content = lines.iter().position(|line| !line.is_blank())?;
    if lines.get(content).is_some_and(|line| line.is_marker("---")) {
        lines.drain(..=content);
    }
    if let Some(last) = lines.iter().rposition(|line| !line.is_blank())
        && lines.get(last).is_some_and(|line| line.is_marker("..."))
    {
        lines.truncate(last);
    }
    if lines.iter().any(|line| line.indent == 0 && (line.text.starts_with("---") || line.text.starts_with("..."))) {
        return None;
    }
    let mut reader = Reader { lines, next: 0, ends_in_line };
    let value = reader.node(None, 0)?;
    reader.content().is_none().then_some(value)
}

/// A line; where a value begins within it, the rest is a line of its own, further in.
#[derive(Clone, Copy)]
struct Line<'s> {
    indent: usize,
    /// Without the spaces at its end.
    text: &'s str,
    raw: &'s str,
}

impl<'s> Line<'s> {
    fn of(line: &'s str) -> Self {
        let raw = line.trim_start_matches(' ');
        Self { indent: line.len() - raw.len(), text: raw.trim_end_matches(' '), raw }
    }

    /// Empty, or a comment.
    fn is_blank(self) -> bool {
        self.text.is_empty() || self.text.starts_with('#')
    }

    fn is_marker(self, marker: &str) -> bool {
        self.indent == 0 && self.text.strip_prefix(marker).is_some_and(is_end)
    }
}

struct Reader<'s> {
    lines: Vec<Line<'s>>,
    next: usize,
    /// Whether the last line has no line feed.
    ends_in_line: bool,
}

impl<'s> Reader<'s> {
    /// The next line that is neither empty nor a comment.
    fn content(&mut self) -> Option<Line<'s>> {
        while let Some(line) = self.lines.get(self.next) {
            if !line.is_blank() {
                return Some(*line);
            }
            self.next += 1;
        }
        None
    }

    /// Whatever stands on the next line, further in than `parent`.
    fn node(&mut self, parent: Option<usize>, depth: usize) -> Option<Value> {
        let line = self.content()?;
        if depth > DEEPEST || parent.is_some_and(|parent| line.indent <= parent) {
            return None;
        }
        if item(line.text).is_some() {
            self.sequence(line.indent, depth)
        } else if entry(line.text).is_some() {
            self.mapping(line.indent, depth)
        } else {
            self.next += 1;
            self.value(line.text, parent, depth)
        }
    }

    fn sequence(&mut self, indent: usize, depth: usize) -> Option<Value> {
        let mut all = Vec::new();
        while let Some(line) = self.content().filter(|line| line.indent >= indent) {
            let Some(rest) = item(line.text).filter(|_| line.indent == indent) else {
                if line.indent == indent {
                    break;
                }
                return None;
            };
            all.push(if is_end(rest) {
                self.next += 1;
                match self.content() {
                    Some(line) if line.indent > indent => self.node(Some(indent), depth + 1)?,
                    _ => Value::Null,
                }
            } else {
                let text = rest.trim_start_matches(' ');
                let further = line.text.len() - text.len();
                let raw = line.raw.get(further..)?;
                *self.lines.get_mut(self.next)? = Line { indent: indent + further, text, raw };
                self.node(Some(indent), depth + 1)?
            });
        }
        Some(Value::Tuple(Rc::new(all)))
    }

    fn mapping(&mut self, indent: usize, depth: usize) -> Option<Value> {
        let mut all = BTreeMap::new();
        while let Some(line) = self.content().filter(|line| line.indent >= indent) {
            let (key, rest) = entry(line.text).filter(|_| line.indent == indent && item(line.text).is_none())?;
            let key = scalar::key(&key)?;
            self.next += 1;
            let value = if is_end(rest) {
                match self.content() {
                    Some(line) if line.indent > indent => self.node(Some(indent), depth + 1)?,
                    Some(line) if line.indent == indent && item(line.text).is_some() => {
                        self.sequence(indent, depth + 1)?
                    }
                    _ => Value::Null,
                }
            } else {
                self.value(rest.trim_start_matches(' '), Some(indent), depth)?
            };
            all.insert(key, value);
        }
        Some(Value::Object(Rc::new(all)))
    }

    /// A value that begins on the line before the next one.
    fn value(&mut self, text: &str, parent: Option<usize>, depth: usize) -> Option<Value> {
        let value = match text.chars().next()? {
            '|' | '>' => return self.literal(text, parent),
            '[' | '{' => self.flow(text, depth)?,
            '"' | '\'' => ended(quoted::read(text)?)?,
            _ => plain(text)?,
        };
        // What stands further in would go on with the text.
        match self.content() {
            Some(line) if parent.is_none_or(|parent| line.indent > parent) => None,
            _ => Some(value),
        }
    }

    /// A value in brackets, whose lines are joined.
    fn flow(&mut self, text: &str, depth: usize) -> Option<Value> {
        let mut line = without_comment(text)?;
        let mut joined = line.to_owned();
        let mut brackets = Brackets { open: 0, begins: true };
        while !brackets.close(line)? {
            line = without_comment(self.content()?.text)?;
            self.next += 1;
            joined.push(' ');
            joined.push_str(line);
        }
        ended(flow::read(&joined, depth)?)
    }

    /// A text whose lines are kept (`|`) or folded (`>`).
    fn literal(&mut self, header: &str, parent: Option<usize>) -> Option<Value> {
        let folded = header.starts_with('>');
        let (keep, rest) = match header.get(1..)? {
            rest if rest.starts_with('-') => (Some(false), rest.get(1..)?),
            rest if rest.starts_with('+') => (Some(true), rest.get(1..)?),
            rest => (None, rest),
        };
        let first = self.lines.get(self.next..)?.iter().find(|line| !line.text.is_empty())?;
        let indent = first.indent;
        if !is_end(rest) || indent <= parent? {
            return None;
        }
        let mut text = String::new();
        let mut empty = 0;
        let mut started = false;
        while let Some(line) = self.lines.get(self.next).copied() {
            if line.text.is_empty() {
                // Spaces beyond the indentation are text.
                if line.indent > indent {
                    return None;
                }
                empty += 1;
            } else if line.indent < indent {
                break;
            } else {
                // Lines further in are not folded, and an empty one at the beginning is not either.
                let as_it_is = line.indent > indent || line.raw != line.text || (empty > 0 && !started);
                if folded && as_it_is {
                    return None;
                }
                match (started, folded, empty) {
                    (true, true, 0) => text.push(' '),
                    (true, false, _) => text.push_str(&"\n".repeat(empty + 1)),
                    (true, true, _) | (false, ..) => text.push_str(&"\n".repeat(empty)),
                }
                text.push_str(&" ".repeat(line.indent - indent));
                text.push_str(line.raw);
                (empty, started) = (0, true);
            }
            self.next += 1;
        }
        let last = self.next == self.lines.len() && self.ends_in_line;
        match keep {
            Some(false) => {}
            None if last && empty == 0 => {}
            None => text.push('\n'),
            Some(true) => text.push_str(&"\n".repeat((empty + 1) - usize::from(last))),
        }
        // A folded text may still be `null`.
        if folded && !matches!(scalar::resolved(&text), Some(Value::String(_))) {
            return None;
        }
        Some(Value::String(normalized(text.into())))
    }
}

/// What follows the dash of an element.
fn item(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('-')?;
    (rest.is_empty() || rest.starts_with(' ')).then_some(rest)
}

/// The key that a line begins with, and what follows its colon.
fn entry(text: &str) -> Option<(Value, &str)> {
    if text.starts_with(['"', '\'']) {
        let (key, rest) = quoted::read(text)?;
        let rest = rest.trim_start_matches(' ').strip_prefix(':')?;
        return (rest.is_empty() || rest.starts_with(' ')).then_some((key, rest));
    }
    let (key, rest) = match text.split_once(": ") {
        Some((key, _)) => (key, text.get(key.len() + 1..)?),
        None => (text.strip_suffix(':')?, ""),
    };
    let key = key.trim_end_matches(' ');
    let short = key.len() < 128 && !key.contains(" #");
    (short && flow::starts_plain(key)).then(|| scalar::resolved(key)).flatten().map(|key| (key, rest))
}

/// A plain text up to the comment behind it.
fn plain(text: &str) -> Option<Value> {
    let text = text.split_once(" #").map_or(text, |(text, _)| text).trim_end_matches(' ');
    let right = flow::starts_plain(text) && !text.contains(": ") && !text.ends_with(':');
    right.then(|| scalar::resolved(text)).flatten()
}

fn ended((value, rest): (Value, &str)) -> Option<Value> {
    is_end(rest).then_some(value)
}

/// A line within brackets; `None` where a quote hides whether a comment begins.
fn without_comment(text: &str) -> Option<&str> {
    match text.split_once(" #") {
        Some((before, _)) if before.contains(['"', '\'']) => None,
        Some((before, _)) => Some(before.trim_end_matches(' ')),
        None => Some(text),
    }
}

/// The brackets that are open, line by line.
struct Brackets {
    open: usize,
    /// Whether a value can begin here: only there does a quote begin a text.
    begins: bool,
}

impl Brackets {
    /// Whether this line closes all of them; `None` where a text in quotes does not end on it.
    fn close(&mut self, line: &str) -> Option<bool> {
        let mut rest = line;
        while let Some(next) = rest.chars().next() {
            if self.begins && matches!(next, '"' | '\'') {
                rest = quoted::read(rest)?.1;
                self.begins = false;
                continue;
            }
            match next {
                '[' | '{' => self.open += 1,
                ']' | '}' => self.open = self.open.checked_sub(1)?,
                _ => {}
            }
            self.begins = matches!(next, '[' | '{' | ',' | ':') || (self.begins && next == ' ');
            rest = rest.get(next.len_utf8()..)?;
            if self.open == 0 {
                return Some(true);
            }
        }
        Some(false)
    }
}
