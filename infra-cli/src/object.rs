use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// An object of these fields. Every build of a command line compiles this crate, and `json!` writes more code than it saves.
pub(crate) fn object<const FIELDS: usize>(mut fields: [(&str, Value); FIELDS]) -> Value {
    of(&mut fields)
}

/// One for all numbers of fields; collected, they would be sorted by code of their own for each number.
fn of(fields: &mut [(&str, Value)]) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert((*name).to_owned(), value.take());
    }
    Value::Object(object)
}

/// How many there are of each.
pub(crate) fn counts(counts: &BTreeMap<&'static str, usize>) -> Value {
    let mut object = Map::new();
    for (name, count) in counts {
        object.insert((*name).to_owned(), (*count).into());
    }
    Value::Object(object)
}
