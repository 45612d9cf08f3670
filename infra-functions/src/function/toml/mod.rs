//! `tomldecode`, which Terraform does not have: TOML 1.0, so that a file of it can shape a stack. Dates and times become texts.

mod cursor;
mod string;
mod table;
#[cfg(test)]
mod tests;
mod value;

use crate::value::Value;

use cursor::{Cursor, Failed};
use table::Table;

/// How deep tables and lists may stand in each other.
const DEEPEST: usize = 100;

/// What a TOML document says, as an object, or what is wrong with it and on which line.
///
/// ```
/// use infra_functions::function::tomldecode;
///
/// let tenants = tomldecode("[[tenant]]\nname = \"shop\"\n").unwrap();
/// assert!(tenants.members().is_some_and(|members| members.contains_key("tenant")));
/// assert_eq!(tomldecode("a = 1\na = 2").unwrap_err(), "line 2: `a` is there twice");
/// ```
///
/// # Errors
///
/// If the text is not TOML, or holds a number that Terraform has none of, `inf` or `nan`.
pub fn tomldecode(source: &str) -> Result<Value, String> {
    let source = source.replace("\r\n", "\n");
    let mut cursor = Cursor::new(source.strip_prefix('\u{feff}').unwrap_or(&source));
    match document(&mut cursor) {
        Ok(table) => Ok(table.value()),
        Err(Failed(message)) => Err(format!("line {}: {message}", cursor.line())),
    }
}

fn document(cursor: &mut Cursor<'_>) -> Result<Table, Failed> {
    let mut root = Table::default();
    let mut current = Vec::new();
    loop {
        cursor.blank_lines()?;
        if cursor.is_at_end() {
            return Ok(root);
        }
        if cursor.take("[[") {
            current = cursor.key()?;
            cursor.expect("]]")?;
            root.element(&current)?;
        } else if cursor.take("[") {
            current = cursor.key()?;
            cursor.expect("]")?;
            root.header(&current)?;
        } else {
            let key = cursor.key()?;
            cursor.expect("=")?;
            cursor.spaces();
            let value = value::value(cursor, 0)?;
            root.at(&current)?.insert(&key, value)?;
        }
        cursor.end_of_line()?;
    }
}
