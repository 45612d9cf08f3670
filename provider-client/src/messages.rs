//! The messages of the plugin protocol, version 5, that are asked with here: only the fields that are used.

use prost::{Enumeration, Message, Oneof};

/// A value of the configuration or the state, as `MessagePack`.
#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct DynamicValue {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) msgpack: Vec<u8>,
}

/// A path to a part of a configuration.
#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct AttributePath {
    #[prost(message, repeated, tag = "1")]
    pub(crate) steps: Vec<PathStep>,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct PathStep {
    #[prost(oneof = "Selector", tags = "1, 2, 3")]
    pub(crate) selector: Option<Selector>,
}

#[derive(Clone, PartialEq, Eq, Oneof)]
pub(crate) enum Selector {
    #[prost(string, tag = "1")]
    Attribute(String),
    #[prost(string, tag = "2")]
    Key(String),
    #[prost(int64, tag = "3")]
    Index(i64),
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Enumeration)]
#[repr(i32)]
pub enum Severity {
    /// The provider did not say.
    Unknown = 0,
    /// The configuration is refused.
    Error = 1,
    /// It is taken, with a word of caution.
    Warning = 2,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct Found {
    #[prost(enumeration = "Severity", tag = "1")]
    pub(crate) severity: i32,
    #[prost(string, tag = "2")]
    pub(crate) summary: String,
    #[prost(string, tag = "3")]
    pub(crate) detail: String,
    #[prost(message, optional, tag = "4")]
    pub(crate) attribute: Option<AttributePath>,
}

/// What a provider says of a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// In short.
    pub summary: String,
    /// At length; may be empty.
    pub detail: String,
    /// The names of blocks, attributes and keys on the way to where it is, without the positions in lists.
    pub path: Vec<String>,
}

impl From<Found> for Diagnostic {
    fn from(found: Found) -> Self {
        let severity = found.severity();
        let path = found.attribute.map(names).unwrap_or_default();
        let [summary, detail] = [&found.summary, &found.detail].map(|text| without_elements(text));
        Self { severity, summary, detail, path }
    }
}

/// A text whose paths name no elements of sets, which stand there with all their values: the text would change with any of them.
fn without_elements(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, element)) = rest.split_once("[Value(") {
        left.push_str(before);
        let (mut depth, mut quoted, mut escaped) = (1_usize, false, false);
        let end = element.char_indices().find(|(_, letter)| {
            match letter {
                _ if escaped => escaped = false,
                '\\' => escaped = quoted,
                '"' => quoted = !quoted,
                '[' if !quoted => depth += 1,
                ']' if !quoted => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        rest = end.and_then(|(at, _)| element.get(at + 1..)).unwrap_or_default();
    }
    left + rest
}

/// The names of a path.
pub(crate) fn names(path: AttributePath) -> Vec<String> {
    let selectors = path.steps.into_iter().filter_map(|step| step.selector);
    let names = selectors.filter_map(|selector| match selector {
        Selector::Attribute(name) | Selector::Key(name) => Some(name),
        Selector::Index(_) => None,
    });
    names.collect()
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct ValidateRequest {
    #[prost(string, tag = "1")]
    pub(crate) type_name: String,
    #[prost(message, optional, tag = "2")]
    pub(crate) config: Option<DynamicValue>,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct ValidateResponse {
    #[prost(message, repeated, tag = "1")]
    pub(crate) diagnostics: Vec<Found>,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct PrepareRequest {
    #[prost(message, optional, tag = "1")]
    pub(crate) config: Option<DynamicValue>,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct PrepareResponse {
    #[prost(message, optional, tag = "1")]
    pub(crate) prepared_config: Option<DynamicValue>,
    #[prost(message, repeated, tag = "2")]
    pub(crate) diagnostics: Vec<Found>,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct ConfigureRequest {
    #[prost(string, tag = "1")]
    pub(crate) terraform_version: String,
    #[prost(message, optional, tag = "2")]
    pub(crate) config: Option<DynamicValue>,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct ConfigureResponse {
    #[prost(message, repeated, tag = "1")]
    pub(crate) diagnostics: Vec<Found>,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct PlanRequest {
    #[prost(string, tag = "1")]
    pub(crate) type_name: String,
    #[prost(message, optional, tag = "2")]
    pub(crate) prior_state: Option<DynamicValue>,
    #[prost(message, optional, tag = "3")]
    pub(crate) proposed_new_state: Option<DynamicValue>,
    #[prost(message, optional, tag = "4")]
    pub(crate) config: Option<DynamicValue>,
}

#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct PlanResponse {
    #[prost(message, optional, tag = "1")]
    pub(crate) planned_state: Option<DynamicValue>,
    #[prost(message, repeated, tag = "2")]
    pub(crate) requires_replace: Vec<AttributePath>,
    #[prost(message, repeated, tag = "4")]
    pub(crate) diagnostics: Vec<Found>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_of_sets_are_left_out_of_texts() {
        for (text, left) in [
            (r#"a[Value({"x":[{"y":"]\""}]})].b is not"#, "a.b is not"),
            (r#"a[Value("x")] and b[Value("y")]: c"#, "a and b: c"),
            ("one of [a b]", "one of [a b]"),
            ("a[Value(", "a"),
        ] {
            assert_eq!(without_elements(text), left);
        }
    }
}
