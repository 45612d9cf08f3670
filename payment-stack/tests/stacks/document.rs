//! The synthesized documents that the tests ask.

use std::collections::BTreeSet;

use infra::document::{Block, Synthesized};
use infra::template::{Backend, Settings, Stack, stamp};
use payment_stack::{AwsProduction, LegacySync};
use serde_json::Value;

/// A synthesized document: as a whole, as text, and as JSON.
pub(crate) struct Document {
    pub(crate) whole: Synthesized,
    pub(crate) text: String,
    pub(crate) json: Value,
}

/// `AwsProduction` for the newest provider, suffix `test`.
pub(crate) fn production() -> Document {
    Document::of(AwsProduction::STACK, AwsProduction::STACK.targets[0].versions)
}

/// `LegacySync` for the newest provider, suffix `test`.
pub(crate) fn legacy_sync() -> Document {
    Document::of(LegacySync::STACK, LegacySync::STACK.targets[0].versions)
}

impl Document {
    pub(crate) fn of(stack: &Stack, versions: &str) -> Self {
        let target = stack.targets.iter().find(|target| target.versions == versions).expect("target");
        let settings = Settings { suffix: "test".parse().expect("suffix"), backend: Backend::Local };
        let text = stamp(stack, target, &settings).expect("document");
        let json = serde_json::from_str(&text).expect("JSON");
        Self { whole: Synthesized::new(Value::clone(&json)), text, json }
    }

    /// The resource of this type and name.
    pub(crate) fn block(&self, ty: &str, name: &str) -> Block<'_> {
        self.whole.resource(ty, name).unwrap_or_else(|missing| panic!("{missing}"))
    }

    /// What stands in the resource of this type and name.
    pub(crate) fn resource(&self, ty: &str, name: &str) -> &Value {
        self.block(ty, name).value()
    }

    /// All resources of a type by name.
    pub(crate) fn all<'a>(&'a self, ty: &'a str) -> Vec<(&'a str, &'a Value)> {
        self.whole.resources(ty).map(|block| (block.name(), block.value())).collect()
    }

    /// All resources by address.
    pub(crate) fn resources(&self) -> impl Iterator<Item = Block<'_>> {
        self.whole.iter().filter(|block| block.address().starts_with(block.ty()) && !block.ty().is_empty())
    }

    /// The addresses of everything that refers to this one.
    pub(crate) fn users(&self, address: &str) -> BTreeSet<String> {
        self.whole.users(address).map(|block| block.address().to_owned()).collect()
    }
}

/// The text at a pointer.
pub(crate) fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer} in {value}"))
}
