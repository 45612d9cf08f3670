//! Members of JSON objects by their types.

use serde_json::Value;

pub(crate) fn text(object: &Value, name: &str) -> Option<String> {
    object.get(name)?.as_str().map(str::to_owned)
}

pub(crate) fn number<T: TryFrom<u64>>(object: &Value, name: &str) -> Option<T> {
    object.get(name)?.as_u64()?.try_into().ok()
}

/// A list of which every element can be read.
pub(crate) fn list<T>(object: &Value, name: &str, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    object.get(name)?.as_array()?.iter().map(read).collect()
}
