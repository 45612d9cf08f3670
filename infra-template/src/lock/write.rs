use std::fmt::{self, Write as _};

use super::{Lock, Locked, Section};
use crate::SUFFIX;

/// What stands at the head of each file.
const HEAD: &str = "\
# What is deployed: a section for each workspace and environment, a line for each address. `deploy` and `destroy` write it,
# and `cargo build` refuses an edit that would lose something of it. Commit it; after a merge keep the lines of both sides.
";

pub(super) fn lock(lock: &Lock, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_str(HEAD)?;
    for ((workspace, suffix), section) in &lock.sections {
        write!(out, "\n[{}.{}]\n{section}", key(workspace), key(suffix))?;
    }
    Ok(())
}

pub(super) fn section(section: &Section, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    section.entries.iter().try_for_each(|(address, locked)| writeln!(out, "{} = {}", quoted(address), entry(locked)))
}

fn entry(locked: &Locked) -> String {
    let mut members = Vec::new();
    if let Some(data) = &locked.data {
        members.push(("data", quoted(data)));
    }
    if let Some(name) = &locked.name {
        members.push(("name", quoted(&name.name)));
        members.push(("place", quoted(&name.place)));
    }
    if !locked.fixed.is_empty() {
        members.push(("fixed", table(locked.fixed.iter().map(|(name, value)| (&**name, value.clone())))));
    }
    table(members.into_iter())
}

fn table<'a>(members: impl Iterator<Item = (&'a str, String)>) -> String {
    let members: Vec<String> = members.map(|(name, value)| format!("{} = {value}", key(name))).collect();
    if members.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", members.join(", ")) }
}

/// A key, in quotes where TOML asks for them.
fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if bare { name.to_owned() } else { quoted(name) }
}

/// A text in quotes; the mark [`SUFFIX`] stays as it is.
pub fn quoted(text: &str) -> String {
    // Nearly every text is as it is.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' if byte != b'"' && byte != b'\\') || byte == SUFFIX as u8) {
        return ["\"", text, "\""].concat();
    }
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            SUFFIX => quoted.push(SUFFIX),
            control if control.is_control() => {
                // Writing to a text does not fail.
                let _ = write!(quoted, "\\u{:04X}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

/// A list of values that are written.
pub fn written(values: &[String]) -> String {
    format!("[{}]", values.join(", "))
}
