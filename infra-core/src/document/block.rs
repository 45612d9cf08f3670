use std::collections::BTreeSet;

use serde_json::Value;

use super::{NotFound, Synthesized, expression};

/// A block of a document: a resource, a provider, a nested block.
#[derive(Debug, Clone, Copy)]
pub struct Block<'a> {
    pub(super) document: &'a Synthesized,
    pub(super) address: &'a str,
    pub(super) ty: &'a str,
    pub(super) name: &'a str,
    pub(super) value: &'a Value,
}

impl<'a> Block<'a> {
    /// `aws_vpc.main`, `data.aws_ami.main`, `output.id`; of a nested block that of what it stands in.
    pub fn address(&self) -> &'a str {
        self.address
    }

    /// The provider type; empty where there is none.
    pub fn ty(&self) -> &'a str {
        self.ty
    }

    /// What it is declared as within its type; of a nested block that of what it stands in.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// All of it.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// Whether it has an attribute or block.
    ///
    /// The path goes by dots: `tags.Name`, `default_action.0.type`; a block that stands once needs no number.
    pub fn has(&self, path: &str) -> bool {
        self.get(path).is_ok()
    }

    /// An attribute or block, by the path of [`Block::has`].
    pub fn get(&self, path: &str) -> Result<&'a Value, NotFound> {
        let mut at = self.value;
        for step in path.split('.') {
            let next = match (at, step.parse::<usize>()) {
                (Value::Array(items), Ok(index)) => items.get(index),
                (Value::Array(items), Err(_)) => match items.as_slice() {
                    [one] => one.get(step),
                    _ => None,
                },
                (one @ Value::Object(_), Ok(0)) if one.get(step).is_none() => Some(one),
                _ => at.get(step),
            };
            at = next.ok_or_else(|| self.missing(path, step, at))?;
        }
        Ok(at)
    }

    fn missing(&self, path: &str, step: &str, at: &Value) -> NotFound {
        let what = format!("`{}` has no `{path}`", self.address);
        match at {
            Value::Object(members) => NotFound::new(what, step, members.keys().map(String::as_str)),
            Value::Array(items) => {
                NotFound::other(format!("{what}: there is a list of {} before `{step}`", items.len()))
            }
            other => NotFound::other(format!("{what}: {other} stands before `{step}`")),
        }
    }

    /// An attribute that is a text, escapes and interpolations as Terraform reads them.
    pub fn text(&self, path: &str) -> Result<&'a str, NotFound> {
        let value = self.get(path)?;
        value.as_str().ok_or_else(|| self.other(path, value, "a text"))
    }

    /// An attribute that is a number.
    pub fn number(&self, path: &str) -> Result<f64, NotFound> {
        let value = self.get(path)?;
        value.as_f64().ok_or_else(|| self.other(path, value, "a number"))
    }

    /// An attribute that is true or false.
    pub fn bool(&self, path: &str) -> Result<bool, NotFound> {
        let value = self.get(path)?;
        value.as_bool().ok_or_else(|| self.other(path, value, "a bool"))
    }

    /// An attribute that is a list of texts.
    pub fn texts(&self, path: &str) -> Result<Vec<&'a str>, NotFound> {
        let value = self.get(path)?;
        let texts = value.as_array().map(|items| items.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
        texts.flatten().ok_or_else(|| self.other(path, value, "a list of texts"))
    }

    /// An attribute that holds JSON, such as a policy without references, parsed.
    pub fn json(&self, path: &str) -> Result<Value, NotFound> {
        let text = self.text(path)?.replace("$${", "${").replace("%%{", "%{");
        serde_json::from_str(&text)
            .map_err(|error| NotFound::other(format!("`{path}` of `{}` is not JSON: {error}", self.address)))
    }

    fn other(&self, path: &str, value: &Value, wanted: &str) -> NotFound {
        NotFound::other(format!("`{path}` of `{}` is {value}, not {wanted}", self.address))
    }

    /// The nested blocks of a name, none if there is none; however they are written.
    pub fn blocks(&self, name: &str) -> Vec<Block<'a>> {
        let nested = |value| Block { value, ..*self };
        match self.value.get(name) {
            Some(Value::Array(items)) => items.iter().map(nested).collect(),
            Some(one @ Value::Object(_)) => vec![nested(one)],
            _ => Vec::new(),
        }
    }

    /// The addresses that an attribute or block refers to; of what the document has, and `var.…`.
    pub fn references(&self, path: &str) -> Result<BTreeSet<String>, NotFound> {
        let mut found = BTreeSet::new();
        let bare = matches!(path.split('.').next(), Some("depends_on"));
        collect(self.get(path)?, bare, &mut found);
        Ok(self.document.addresses_of(&found))
    }

    /// The addresses that it refers to anywhere.
    pub fn all_references(&self) -> BTreeSet<String> {
        self.document.addresses_of(&self.chains())
    }

    /// Whether an attribute or block refers to this address.
    pub fn refers_to(&self, path: &str, address: &str) -> bool {
        self.references(path).is_ok_and(|found| found.contains(address))
    }

    /// Everything that looks like a reference, attributes included.
    pub(super) fn chains(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        collect(self.value, false, &mut found);
        found
    }
}

fn collect(value: &Value, bare: bool, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if bare => expression::of_expression(text, found),
        Value::String(text) => expression::of_template(text, found),
        Value::Array(items) => items.iter().for_each(|item| collect(item, bare, found)),
        Value::Object(members) => {
            for (name, member) in members {
                collect(member, bare || name == "depends_on", found);
            }
        }
        _ => {}
    }
}
