use serde_json::Value;

/// An object of these fields. Every build of a command line compiles this crate, and `json!` writes more code than it saves.
pub(crate) fn object<const FIELDS: usize>(fields: [(&str, Value); FIELDS]) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// How many there are of each.
pub(crate) fn counts<'c>(counts: impl IntoIterator<Item = (&'c &'static str, &'c usize)>) -> Value {
    Value::Object(counts.into_iter().map(|(name, count)| ((*name).to_owned(), (*count).into())).collect())
}
