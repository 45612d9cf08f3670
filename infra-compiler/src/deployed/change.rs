use std::borrow::Cow;

use infra_template::{SUFFIX, Suffix};

use super::{Deployed, Refactored, address, data, entry, fixed};
use crate::{
    Span,
    evaluated::{Evaluated, Resource},
    target::Schemas,
};

/// An argument that has another value than what is deployed, and of which each change replaces the resource.
#[derive(Debug)]
pub struct Change {
    /// The path of blocks to it.
    pub path: String,
    /// The values that are deployed, as the lock holds them, each with its environment.
    pub was: Vec<(String, Suffix)>,
    /// The new value's place.
    pub span: Span,
    /// What is lost with the resource.
    pub data: Option<String>,
}

impl Change {
    /// What it does, for a message.
    pub fn said(&self, resource: &Resource) -> String {
        let (values, shown) = (self.values().join(", "), resource.shown());
        match self.path.strip_suffix("[]") {
            Some(block) => format!("the number of blocks `{block}` was {values}: the change destroys `{shown}`"),
            None => format!("`{}` was {values}: the change destroys `{shown}`", self.plain()),
        }
    }

    /// What to keep, for a help.
    pub fn kept(&self) -> String {
        if let Some(block) = self.path.strip_suffix("[]") {
            return format!("keep as many blocks `{block}` as there were");
        }
        let end = self.path.rsplit('.').next().unwrap_or(&self.path);
        match self.alike().filter(|_| !self.path.contains('[')) {
            Some(value) => format!("keep `{end}: {value}`"),
            None => format!("keep `{end}` as it was in each"),
        }
    }

    /// The path without numbers of blocks.
    fn plain(&self) -> String {
        let names = self.path.split('.').map(|name| name.split('[').next().unwrap_or(name));
        names.collect::<Vec<_>>().join(".")
    }

    /// Each value that was, with where that is.
    fn values(&self) -> Vec<String> {
        let named = |all: &[&Suffix]| all.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(", ");
        if let Some(value) = self.alike() {
            let all: Vec<&Suffix> = self.was.iter().map(|(_, suffix)| suffix).collect();
            return vec![format!("{value} in {}", named(&all))];
        }
        self.was.iter().map(|(value, suffix)| format!("{value} in {}", named(&[suffix]))).collect()
    }

    /// The value of several environments that differ in the suffix alone, or not at all.
    fn alike(&self) -> Option<Cow<'_, str>> {
        let [(first, suffix), rest @ ..] = self.was.as_slice() else { return None };
        if rest.iter().all(|(value, _)| value == first) {
            return Some(first.into());
        }
        let open = |value: &str, suffix: &Suffix| value.replace(suffix.as_str(), "{suffix}");
        let first = open(first, suffix);
        rest.iter().all(|(value, suffix)| open(value, suffix) == first).then(|| first.into())
    }
}

/// The changes of a resource against what is deployed of it, under this address or the one that it moved from.
pub fn changes(
    evaluated: &Evaluated,
    (deployed, refactored): (&Deployed, &Refactored),
    resource: &Resource,
    schemas: &Schemas,
) -> Vec<Change> {
    let own = address(evaluated, resource);
    let mut addresses = refactored.before(&own);
    addresses.insert(0, own);
    let mut found: Vec<Change> = Vec::new();
    let mut known = None;
    for (suffix, section) in deployed.own() {
        let Some(was) = addresses.iter().find_map(|address| entry(section, address)) else { continue };
        let fixed = known.get_or_insert_with(|| fixed::of(resource, schemas));
        for (path, now) in fixed.iter() {
            let stamped = now.written.replace(SUFFIX, suffix.as_str());
            let Some(was_value) = was.fixed.get(path).filter(|value| **value != stamped) else { continue };
            let data = was.data.clone().or_else(|| data(resource, schemas));
            let was_there = (was_value.clone(), suffix.clone());
            match found.iter_mut().find(|change| change.path == *path && change.data == data) {
                Some(change) => change.was.push(was_there),
                None => found.push(Change { path: path.clone(), was: vec![was_there], span: now.span, data }),
            }
        }
    }
    found
}
