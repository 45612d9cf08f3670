//! What commands need to know of a document's addresses besides the document: physical names, what holds data, what was
//! found and what is allowed.
//!
//! [`inventory`] collects it from an evaluated root stack, [`Inventory::table`] writes it as a template carries it.

mod rules;
mod table;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use infra_core::template::{PhysicalName, SUFFIX};

use crate::{
    Span, Text,
    check::{Item, Warning},
    diagnostic::{Code, Diagnostic},
    evaluated::{CheckBlock, Evaluated, Module, Output, Provider, Resource, Variable},
    ids::{Arena, ResourceId},
    mode::Mode,
    names::{NamePiece, Written, written},
    render::Address,
    target::Schemas,
};

/// What is known of the addresses of one document. They are meant by their index in [`crate::render::Rendered::addresses`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inventory {
    /// Of each resource, in order: they are the first of the addresses.
    pub resources: Vec<ResourceFacts>,
    /// The `#[allow]`s of resources, each with all that were made of its item.
    pub allows: Vec<Allowed>,
    /// The warnings of the whole program, nested stacks included, and what is silenced there, each with all that it concerns.
    pub findings: Vec<Found>,
}

/// What is known of one resource.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ResourceFacts {
    /// Its physical name, if nothing of it but the suffix is left open.
    pub name: Option<PhysicalName<'static>>,
    /// What is lost with it.
    pub data: Option<&'static str>,
}

/// A rule that may be broken, and the resources that it may be broken for.
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
    pub allow: Option<usize>,
}

/// Collects what is known of the addresses of an evaluated root stack.
pub fn inventory(evaluated: &Evaluated, schemas: &Schemas, warnings: Vec<Warning>, addresses: &[Address]) -> Inventory {
    let allows = allows(&evaluated.resources);
    let findings = findings(evaluated, warnings, &allows, addresses);
    let resources = evaluated.resources.iter().map(|resource| facts(resource, schemas)).collect();
    Inventory { resources, allows, findings }
}

fn facts(resource: &Resource, schemas: &Schemas) -> ResourceFacts {
    if resource.mode != Mode::Managed {
        return ResourceFacts::default();
    }
    let known = schemas.facts(&resource.ty);
    let name = written(resource, known).filter(Written::is_known);
    let name = name.map(|name| PhysicalName { scope: name.physical.scope, pattern: pattern(&name.pieces).into() });
    ResourceFacts { name, data: known.data(&resource.ty) }
}

/// As it will be stamped.
fn pattern(pieces: &[NamePiece]) -> String {
    let mut pattern = String::new();
    for piece in pieces {
        match piece {
            NamePiece::Text(text) => pattern.push_str(text),
            NamePiece::Suffix => pattern.push(SUFFIX),
            NamePiece::Unknown => {}
        }
    }
    pattern
}

fn allows(resources: &Arena<ResourceId, Resource>) -> Vec<Allowed> {
    let mut allows: Vec<Allowed> = Vec::new();
    let mut numbers: HashMap<(Span, &str), usize> = HashMap::new();
    for (address, resource) in resources.iter().enumerate() {
        for allow in &resource.allows {
            let rule = &allow.rule;
            let number = *numbers.entry((rule.span, &rule.text)).or_insert(allows.len());
            match allows.get_mut(number) {
                Some(allowed) => allowed.addresses.push(address),
                None => allows.push(Allowed {
                    rule: rule.text.clone(),
                    reason: allow.reason.clone(),
                    span: rule.span,
                    addresses: vec![address],
                }),
            }
        }
    }
    for allowed in &mut allows {
        allowed.addresses.dedup();
    }
    allows
}

fn findings(evaluated: &Evaluated, warnings: Vec<Warning>, allows: &[Allowed], addresses: &[Address]) -> Vec<Found> {
    let mut findings: Vec<Found> = Vec::new();
    let mut numbers: HashMap<(&'static Code, Span, String, Option<usize>), usize> = HashMap::new();
    for Warning { item, diagnostic, allowed } in warnings {
        let address = index(evaluated, item, addresses);
        let allow = allowed.and_then(|span| allows.iter().position(|allow| allow.span == span));
        let same = (diagnostic.code, diagnostic.span, diagnostic.message.clone(), allow);
        let number = *numbers.entry(same).or_insert(findings.len());
        match findings.get_mut(number) {
            Some(found) => found.addresses.extend(address),
            None => findings.push(Found { diagnostic, addresses: Vec::from_iter(address), allow }),
        }
    }
    for found in &mut findings {
        found.addresses.sort_unstable();
        found.addresses.dedup();
    }
    findings
}

fn index(evaluated: &Evaluated, item: Item, addresses: &[Address]) -> Option<usize> {
    let text = match item {
        Item::Resource(id) => return Some(id.into()),
        Item::Variable(id) => evaluated.variables.find(id).map(Variable::address),
        Item::Module(id) => evaluated.modules.find(id).map(Module::address),
        Item::Output(id) => evaluated.outputs.find(id).map(Output::address),
        Item::Provider(id) => evaluated.providers.find(id).map(Provider::address),
        Item::Check(id) => evaluated.checks.find(id).map(CheckBlock::address),
        Item::Refactoring(_) | Item::Stack => None,
    }?;
    addresses.iter().position(|address| address.text == text)
}
