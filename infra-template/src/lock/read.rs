use std::collections::BTreeMap;

use super::{Lock, LockError, Locked, LockedName, Section};

const NO_LINE: &str = "neither `[workspace.environment]` nor `\"address\" = { … }`";
const CONFLICT: &str = "a conflict of a merge that is not resolved: keep the lines of both sides, each address once";

pub(super) fn lock(text: &str) -> Result<Lock, LockError> {
    let mut lock = Lock::default();
    let mut open: Option<(String, String)> = None;
    for (line, text) in lines(text) {
        let error = |problem| LockError { line, problem };
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| text.starts_with(mark)) {
            return Err(error(CONFLICT));
        }
        if let Some(heading) = text.strip_prefix('[') {
            let key = heading_of(heading).ok_or_else(|| error(NO_LINE))?;
            if lock.sections.insert(key.clone(), Section::default()).is_some() {
                return Err(error("the section stands here for the second time: join the two"));
            }
            open = Some(key);
            continue;
        }
        let (address, locked) = entry(text).ok_or_else(|| error(NO_LINE))?;
        let section = open.as_ref().and_then(|key| lock.sections.get_mut(key));
        let section = section.ok_or_else(|| error("an address before the first section"))?;
        add(section, address, locked).map_err(error)?;
    }
    Ok(lock)
}

pub(super) fn section(text: &str) -> Result<Section, LockError> {
    let mut section = Section::default();
    for (line, text) in lines(text) {
        let error = |problem| LockError { line, problem };
        let (address, locked) = entry(text).ok_or_else(|| error(NO_LINE))?;
        add(&mut section, address, locked).map_err(error)?;
    }
    Ok(section)
}

/// The lines that say something, by number.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn add(section: &mut Section, address: String, locked: Locked) -> Result<(), &'static str> {
    match section.entries.insert(address, locked) {
        None => Ok(()),
        Some(_) => Err("the address stands here for the second time: keep the line that is deployed"),
    }
}

fn heading_of(text: &str) -> Option<(String, String)> {
    let mut reader = Reader(text);
    let workspace = reader.key()?;
    reader.take('.')?;
    let suffix = reader.key()?;
    reader.take(']')?;
    reader.end()?;
    Some((workspace, suffix))
}

fn entry(text: &str) -> Option<(String, Locked)> {
    let mut reader = Reader(text);
    let address = reader.key()?;
    reader.take('=')?;
    let mut members = reader.table()?;
    reader.end()?;
    let mut text = |name: &str| match members.remove(name) {
        Some(written) => Some(Some(unquoted(&written)?)),
        None => Some(None),
    };
    let (data, name, place) = (text("data")?, text("name")?, text("place")?);
    let name = name.zip(place).map(|(name, place)| LockedName { name, place });
    let fixed = match members.remove("fixed") {
        Some(written) => {
            let mut reader = Reader(&written);
            let fixed = reader.table()?;
            reader.end()?;
            fixed
        }
        None => BTreeMap::new(),
    };
    members.is_empty().then_some((address, Locked { data, name, fixed }))
}

/// The text in quotes.
fn unquoted(written: &str) -> Option<String> {
    let mut reader = Reader(written);
    let text = reader.text()?;
    reader.end()?;
    Some(text)
}

/// What is left of a line.
struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    fn take(&mut self, character: char) -> Option<()> {
        self.0 = self.0.trim_start().strip_prefix(character)?;
        Some(())
    }

    fn is(&self, character: char) -> bool {
        self.0.trim_start().starts_with(character)
    }

    fn end(&self) -> Option<()> {
        self.0.trim().is_empty().then_some(())
    }

    /// A key, bare or in quotes.
    fn key(&mut self) -> Option<String> {
        if self.is('"') {
            return self.text();
        }
        let left = self.0.trim_start();
        let end = left.find(|one: char| !(one.is_ascii_alphanumeric() || one == '-' || one == '_'));
        let (key, rest) = left.split_at(end.unwrap_or(left.len()));
        self.0 = rest;
        (!key.is_empty()).then(|| key.to_owned())
    }

    fn text(&mut self) -> Option<String> {
        self.take('"')?;
        let mut text = String::new();
        let mut characters = self.0.chars();
        loop {
            match characters.next()? {
                '"' => break,
                '\\' => text.push(match characters.next()? {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'u' => {
                        let digits: String = characters.by_ref().take(4).collect();
                        char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
                    }
                    one @ ('"' | '\\') => one,
                    _ => return None,
                }),
                other => text.push(other),
            }
        }
        self.0 = characters.as_str();
        Some(text)
    }

    /// `{ key = value, … }`, each value as it is written.
    fn table(&mut self) -> Option<BTreeMap<String, String>> {
        self.take('{')?;
        let mut members = BTreeMap::new();
        while !self.is('}') {
            let key = self.key()?;
            self.take('=')?;
            if members.insert(key, self.value()?.to_owned()).is_some() {
                return None;
            }
            if !self.is('}') {
                self.take(',')?;
            }
        }
        self.take('}')?;
        Some(members)
    }

    /// A value as it is written: up to the comma or bracket that ends it.
    fn value(&mut self) -> Option<&'a str> {
        let left = self.0.trim_start();
        let mut depth = 0_usize;
        let mut quoted = false;
        let mut escaped = false;
        for (at, character) in left.char_indices() {
            match character {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                _ if quoted => {}
                '[' | '{' => depth += 1,
                ',' | ']' | '}' if depth == 0 => {
                    let (value, rest) = left.split_at(at);
                    self.0 = rest;
                    let value = value.trim_end();
                    return (!value.is_empty()).then_some(value);
                }
                ']' | '}' => depth -= 1,
                _ => {}
            }
        }
        None
    }
}
