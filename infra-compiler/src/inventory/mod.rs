//! What commands need to know of a document's addresses besides the document: physical names, what holds data, what was
//! found and what is allowed.
//!
//! [`inventory`] collects it from an evaluated root stack, [`Inventory::table`] writes it as a template carries it.

mod rules;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use infra_template::{Locked, LockedName, PhysicalName, Section};
use rustc_hash::FxHashMap;

use crate::{
    Span, Text,
    check::{Item, Warning},
    deployed::{addresses, is_there, locked},
    diagnostic::Diagnostic,
    evaluated::{Evaluated, Output, Provider, Resource, Variable},
    ids::{AllowId, Arena, FindingId, InstanceId},
    mode::Mode,
    names::{Written, place, written},
    program::Allow,
    render::Address,
    target::Schemas,
};

/// What is known of the addresses of one document. They are meant by their index in [`crate::render::Rendered::addresses`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inventory {
    /// Of each resource, in order: they are the first of the addresses.
    pub resources: Vec<ResourceFacts>,
    /// The `#[allow]`s, each with all that it holds for.
    pub allows: Arena<AllowId, Allowed>,
    /// The warnings of the whole program, nested stacks included, and what is silenced there, each with all that it concerns.
    pub findings: Arena<FindingId, Found>,
    /// The documentation of the rules that are written in the language, by name: those that the program defines or brings
    /// in, and those of ours that findings and allows name.
    pub documented: BTreeMap<Text, Text>,
}

/// What is known of one resource.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ResourceFacts {
    /// Its physical name, if nothing of it but the suffix is left open.
    pub name: Option<PhysicalName<'static>>,
    /// What is lost with it.
    pub data: Option<&'static str>,
}

/// A rule that may be broken, and what it may be broken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// The rule that may be broken.
    pub rule: Text,
    /// Why.
    pub reason: Text,
    /// Where the rule is named.
    pub span: Span,
    /// The addresses that it holds for.
    pub addresses: Vec<usize>,
}

/// Something that was found while the program compiled, and did not stop it: a warning, or what is silenced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What was found.
    pub diagnostic: Diagnostic,
    /// The addresses that it concerns; none if it is about the stack as a whole.
    pub addresses: Vec<usize>,
    /// Which of [`Inventory::allows`] silences it.
    pub allow: Option<AllowId>,
}

impl Inventory {
    /// What a lock will hold of the program that this is the inventory of.
    pub fn planned(&self, evaluated: &Evaluated, schemas: &Schemas) -> Section {
        let entries = evaluated.resources.iter().zip(&self.resources).filter(|(resource, _)| is_there(resource));
        let entries = entries.flat_map(|(resource, facts)| {
            let name = facts.name.as_ref().and_then(|name| {
                Some(LockedName { name: name.pattern.to_string(), place: name.place.as_ref()?.to_string() })
            });
            let locked = Locked { name, ..locked(resource, schemas) };
            addresses(evaluated, resource).into_iter().map(move |address| (address, locked.clone()))
        });
        Section { entries: entries.collect() }
    }
}

/// Collects what is known of the addresses of an evaluated root stack.
pub fn inventory(evaluated: &Evaluated, schemas: &Schemas, warnings: Vec<Warning>, addresses: &[Address]) -> Inventory {
    let allows = allows(evaluated, addresses);
    let findings = findings(evaluated, warnings, &allows, addresses);
    let resources = evaluated.resources.iter().map(|resource| facts(evaluated, resource, schemas)).collect();
    Inventory { resources, allows, findings, documented: BTreeMap::new() }
}

fn facts(evaluated: &Evaluated, resource: &Resource, schemas: &Schemas) -> ResourceFacts {
    if resource.mode != Mode::Managed || resource.is_none() {
        return ResourceFacts::default();
    }
    let known = schemas.facts(&resource.ty);
    let name = written(resource, known).filter(Written::is_known);
    let name = name.map(|name| PhysicalName {
        scope: name.physical.scope,
        pattern: name.pattern().into(),
        place: place(evaluated, resource, &name, schemas).map(Into::into),
    });
    ResourceFacts { name, data: known.data(&resource.ty) }
}

fn allows(evaluated: &Evaluated, addresses: &[Address]) -> Arena<AllowId, Allowed> {
    let mut found = AllowedByRule::default();
    for (id, it) in evaluated.resources.iter_enumerated() {
        found.add(evaluated.allows(&it.allows, it.instance), || Some(id.into()));
    }
    let of = |item| move || index(evaluated, item, addresses);
    for (id, it) in evaluated.variables.iter_enumerated() {
        found.add(evaluated.allows(&it.allows, it.instance), of(Item::Variable(id)));
    }
    for (id, it) in evaluated.modules.iter_enumerated() {
        found.add(evaluated.allows(&it.allows, it.instance), of(Item::Module(id)));
    }
    for (id, it) in evaluated.outputs.iter_enumerated() {
        found.add(evaluated.allows(&it.allows, InstanceId::new(0)), of(Item::Output(id)));
    }
    for (id, it) in evaluated.providers.iter_enumerated() {
        found.add(evaluated.allows(&it.allows, it.instance), of(Item::Provider(id)));
    }
    for (id, it) in evaluated.checks.iter_enumerated() {
        found.add(evaluated.allows(&it.allows, it.instance), of(Item::Check(id)));
    }
    // What has no address: a `let`, a `moved`.
    for it in &evaluated.unused {
        found.add(evaluated.allows(&it.allows, it.instance), || None);
    }
    for it in &evaluated.refactorings {
        found.add(evaluated.allows(&it.allows, it.instance), || None);
    }
    found.allows
}

/// `#[allow]`s, each once: a definition may be there several times.
#[derive(Default)]
struct AllowedByRule<'a> {
    allows: Arena<AllowId, Allowed>,
    known: FxHashMap<(Span, &'a str), AllowId>,
}

impl<'a> AllowedByRule<'a> {
    /// Adds those that hold at one address.
    fn add(&mut self, allows: impl Iterator<Item = &'a Allow>, address: impl Fn() -> Option<usize>) {
        for allow in allows {
            let rule = &allow.rule;
            let new = || Allowed {
                rule: rule.text.clone(),
                reason: allow.reason.clone(),
                span: rule.span,
                addresses: Vec::new(),
            };
            let id = *self.known.entry((rule.span, &rule.text)).or_insert_with(|| self.allows.push(new()));
            let concerned = &mut self.allows[id].addresses;
            let address = address().filter(|address| concerned.last() != Some(address));
            concerned.extend(address);
        }
    }
}

fn findings(
    evaluated: &Evaluated,
    warnings: Vec<Warning>,
    allows: &Arena<AllowId, Allowed>,
    addresses: &[Address],
) -> Arena<FindingId, Found> {
    let mut findings: Arena<FindingId, Found> = Arena::new();
    let mut known: FxHashMap<(Text, Span, String, Option<AllowId>), FindingId> = FxHashMap::default();
    for Warning { item, diagnostic, allowed } in warnings {
        let address = index(evaluated, item, addresses);
        let by = |span| allows.iter_enumerated().find(|(_, allow)| allow.span == span).map(|(id, _)| id);
        let allow = allowed.and_then(by);
        let same = (diagnostic.name().into(), diagnostic.span, diagnostic.message.clone(), allow);
        let new = || findings.push(Found { diagnostic, addresses: Vec::new(), allow });
        let id = *known.entry(same).or_insert_with(new);
        findings[id].addresses.extend(address);
    }
    for id in findings.keys() {
        let concerned = &mut findings[id].addresses;
        concerned.sort_unstable();
        concerned.dedup();
    }
    findings
}

fn index(evaluated: &Evaluated, item: Item, addresses: &[Address]) -> Option<usize> {
    let within = |instance, address: String| format!("{}{address}", evaluated.prefix_of(instance));
    let text = match item {
        Item::Resource(id) => return Some(id.into()),
        Item::Variable(id) => evaluated.variables.find(id).map(Variable::address),
        Item::Module(id) => evaluated.modules.find(id).map(|it| within(it.instance, it.address())),
        Item::Output(id) => evaluated.outputs.find(id).map(Output::address),
        Item::Provider(id) => evaluated.providers.find(id).map(Provider::address),
        Item::Check(id) => evaluated.checks.find(id).map(|it| within(it.instance, it.address())),
        Item::Refactoring(_) | Item::Unused(_) | Item::Stack => None,
    }?;
    addresses.iter().position(|address| address.text == text)
}
