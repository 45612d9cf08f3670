use std::{collections::BTreeMap, rc::Rc};

use super::{Convention, NamePiece};
use crate::{
    Text,
    evaluated::{Evaluated, Resource},
    ids::ResourceId,
    mode::Mode,
    provider::{NAME_TAG, NameRule, PhysicalName},
    target::Schemas,
    value::{Hole, Piece, Value},
};

/// Gives every resource that lacks its physical name one by the convention.
///
/// Where a type appears more than once, the declared name and family key tell them apart, and the stack instance where
/// those do not.
pub fn fill(evaluated: &mut Evaluated, schemas: &Schemas) {
    let convention = Convention::of(evaluated);
    let mut types: BTreeMap<Text, Vec<(ResourceId, String)>> = BTreeMap::new();
    for (id, resource) in evaluated.resources.iter_enumerated() {
        if resource.mode == Mode::Managed && schemas.facts(&resource.ty).physical_name(&resource.ty).is_some() {
            types.entry(resource.ty.clone()).or_default().push((id, qualifier(resource)));
        }
    }
    for (ty, all) in types {
        let Some(physical) = schemas.facts(&ty).physical_name(&ty) else { continue };
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, qualifier) in &all {
            *counts.entry(qualifier).or_default() += 1;
        }
        for (id, qualifier) in &all {
            let resource = &mut evaluated.resources[*id];
            let ambiguous = counts.get(qualifier.as_str()).is_some_and(|count| *count > 1);
            let qualifier = if ambiguous { dashed(&resource.name) } else { qualifier.clone() };
            let qualifier = (all.len() > 1).then_some(qualifier.as_str());
            let name = fitting(&convention, physical, qualifier);
            if repeated(resource) || !fillable(resource, physical, schemas) {
                continue;
            }
            let span = resource.span;
            super::set(&mut resource.body, physical.attribute, text(physical.prefix(), &name), span);
        }
    }
}

/// The name with the first word for the type that AWS takes, or else with the type itself.
fn fitting(convention: &Convention, physical: &PhysicalName, qualifier: Option<&str>) -> Vec<NamePiece> {
    let names = physical.words().map(|word| convention.name(&word, qualifier));
    let names: Vec<Vec<NamePiece>> = names.collect();
    let prefix = physical.prefix().chars().count();
    let reserved = |name: &[NamePiece]| match name.first() {
        Some(NamePiece::Text(text)) => physical.reserves(text),
        _ => false,
    };
    let taken = names.iter().find(|name| prefix + super::longest(name) <= physical.longest && !reserved(name));
    taken.or(names.first()).cloned().unwrap_or_default()
}

/// Several instances of one resource cannot have one name.
fn repeated(resource: &Resource) -> bool {
    resource.meta.count.is_some() || resource.meta.for_each.is_some()
}

fn fillable(resource: &Resource, physical: &PhysicalName, schemas: &Schemas) -> bool {
    let body = &resource.body;
    let Some(block) = schemas.block(Mode::Managed, &resource.ty) else { return false };
    if physical.attribute == NAME_TAG {
        return block.attribute("tags").is_some();
    }
    let has = |name: &str| block.attribute(name).is_some();
    has(physical.attribute)
        && !physical.rules.iter().any(|rule| match rule {
            NameRule::Unfilled => true,
            NameRule::UnfilledWith(attribute) => body.attribute(attribute).is_some(),
            _ => false,
        })
        && body.attribute(physical.attribute).is_none()
        && !body.attributes.iter().any(|argument| argument.name.strip_suffix("_prefix") == Some(physical.attribute))
}

fn qualifier(resource: &Resource) -> String {
    match &resource.key {
        Some(key) => dashed(&format!("{}-{key}", resource.declared.text)),
        None => dashed(&resource.declared.text),
    }
}

fn dashed(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    name.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().map(plain).collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}

fn text(prefix: &str, pieces: &[NamePiece]) -> Value {
    let mut made = Vec::new();
    if !prefix.is_empty() {
        made.push(Piece::Text(prefix.into()));
    }
    made.extend(pieces.iter().map(|piece| match piece {
        NamePiece::Text(text) => Piece::Text(text.clone()),
        NamePiece::Suffix | NamePiece::Unknown => Piece::Value(Value::Hole(Hole::Suffix)),
    }));
    Value::Template(Rc::new(made))
}
