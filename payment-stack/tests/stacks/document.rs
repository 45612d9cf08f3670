//! What the tests look for in a synthesized document.

use std::collections::BTreeSet;

use infra_core::template::{Backend, Settings, Stack, stamp};
use payment_stack::{AwsProduction, LegacySync};
use serde_json::Value;

/// A synthesized document.
pub struct Document {
    pub text: String,
    pub json: Value,
}

/// `AwsProduction` for the newest provider, suffix `test`.
pub fn production() -> Document {
    Document::of(&AwsProduction::STACK, "aws=6.66")
}

/// `LegacySync` for the newest provider, suffix `test`.
pub fn legacy_sync() -> Document {
    Document::of(&LegacySync::STACK, "aws=6.66")
}

impl Document {
    pub fn of(stack: &Stack, versions: &str) -> Self {
        let target = stack.targets.iter().find(|target| target.versions == versions).expect("target");
        let settings = Settings { suffix: "test".parse().expect("suffix"), backend: Backend::Local };
        let text = stamp(stack, target, &settings).expect("document");
        let json = serde_json::from_str(&text).expect("JSON");
        Self { text, json }
    }

    /// The resource of this type and name.
    pub fn resource(&self, ty: &str, name: &str) -> &Value {
        self.json.pointer(&format!("/resource/{ty}/{name}")).unwrap_or_else(|| panic!("there is no {ty}.{name}"))
    }

    /// All resources of a type by name.
    pub fn all(&self, ty: &str) -> Vec<(&str, &Value)> {
        entries(self.json.pointer(&format!("/resource/{ty}")))
    }

    /// All resources by address.
    pub fn resources(&self) -> Vec<(String, &Value)> {
        entries(self.json.get("resource"))
            .into_iter()
            .flat_map(|(ty, all)| {
                entries(Some(all)).into_iter().map(move |(name, body)| (format!("{ty}.{name}"), body))
            })
            .collect()
    }

    /// The addresses of resources and variables that contain this text.
    pub fn holding(&self, text: &str) -> BTreeSet<String> {
        self.resources()
            .into_iter()
            .filter(|(_, body)| body.to_string().contains(text))
            .map(|(address, _)| address)
            .collect()
    }
}

/// The members of an object; none if there is no object.
pub fn entries(value: Option<&Value>) -> Vec<(&str, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten().map(|(name, value)| (name.as_str(), value)).collect()
}

/// The text at a pointer.
pub fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer} in {value}"))
}
