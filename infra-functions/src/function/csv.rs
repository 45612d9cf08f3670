//! `csvdecode`.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::arguments::{Attempt, Stop, invalid, list, text};
use crate::{
    Text,
    value::{Value, normalized},
};

pub(super) fn csvdecode(arguments: &[Value]) -> Attempt {
    let source = text(arguments, 0)?;
    let mut records = records(source).ok_or(Stop::Deferred)?.into_iter();
    let Some(header) = records.next() else { return Err(invalid(0, "the header line is missing")) };
    let mut seen = FxHashSet::default();
    for name in &header {
        if !seen.insert(name) {
            return Err(invalid(0, format!("two columns are named `{name}`")));
        }
    }
    let names: Vec<Text> = header.iter().map(|name| normalized(name.as_str().into())).collect();
    let mut rows = Vec::new();
    for (index, record) in records.enumerate() {
        if record.len() != header.len() {
            let message = format!("record {} has {} fields, the header {}", index + 1, record.len(), header.len());
            return Err(invalid(0, message));
        }
        let fields = names.iter().zip(&record).map(|(name, field)| (name.clone(), Value::string(field.as_str())));
        rows.push(Value::Object(Rc::new(crate::map_of(fields))));
    }
    Ok(list(rows))
}

/// The records of well-formed CSV, empty lines left out; `None` where a quote stands in an odd place.
fn records(source: &str) -> Option<Vec<Vec<String>>> {
    let source = source.replace("\r\n", "\n");
    if source.contains('\r') {
        return None;
    }
    let mut records = Vec::new();
    let mut record = Vec::new();
    let mut field = String::new();
    let mut rest = source.chars().peekable();
    let mut line_is_empty = true;
    while let Some(next) = rest.next() {
        match next {
            '"' if field.is_empty() => {
                line_is_empty = false;
                loop {
                    match rest.next()? {
                        '"' if rest.next_if_eq(&'"').is_some() => field.push('"'),
                        '"' => break,
                        other => field.push(other),
                    }
                }
                if !matches!(rest.peek(), None | Some(',' | '\n')) {
                    return None;
                }
            }
            '"' => return None,
            ',' => {
                line_is_empty = false;
                record.push(std::mem::take(&mut field));
            }
            '\n' => {
                if !line_is_empty {
                    record.push(std::mem::take(&mut field));
                    records.push(std::mem::take(&mut record));
                }
                line_is_empty = true;
            }
            other => {
                line_is_empty = false;
                field.push(other);
            }
        }
    }
    if !line_is_empty {
        record.push(field);
        records.push(record);
    }
    Some(records)
}
