//! Attributes that are not there, must be there, or may not be set.

use infra_compiler::{schema::Attribute, types::Type};

use super::{Fault, Inject::Body, Site, beyond, both};
use crate::differential::program::{Entry, Expression};

pub(super) const ALL: &[Fault] = &[
    both("unknown attribute", Body(unknown)),
    both("misspelt attribute", Body(misspelt)),
    both("attribute of another level", Body(other_level)),
    both("missing required attribute", Body(missing)),
    // Beside what is not known yet, providers pass over some blocks.
    beyond("read-only attribute set", Body(read_only)),
    both("`id` set", Body(id)),
    both("attribute set twice", Body(twice)),
];

fn known(site: &Site<'_>, name: &str) -> bool {
    site.block.attribute(name).is_some() || site.block.nested(name).is_some() || site.block.open
}

/// The places of attributes of the provider.
fn attributes(site: &Site<'_>) -> Vec<usize> {
    let of_provider =
        |entry: &Entry| matches!(entry, Entry::Attribute(name, _) if site.block.attribute(name).is_some());
    (0..site.body.0.len()).filter(|index| site.body.0.get(*index).is_some_and(of_provider)).collect()
}

fn unknown(site: &mut Site<'_>) -> Option<()> {
    (!known(site, "surplus")).then(|| site.body.set("surplus", Expression::Variable("text".to_owned())))
}

fn misspelt(site: &mut Site<'_>) -> Option<()> {
    let index = *site.random.pick(&attributes(site))?;
    let Entry::Attribute(name, _) = site.body.0.get(index)? else { return None };
    if site.block.attribute(name)?.required {
        // Then it would be missing as well.
        return None;
    }
    let wrong = format!("{name}s");
    if known(site, &wrong) {
        return None;
    }
    let Some(Entry::Attribute(name, _)) = site.body.0.get_mut(index) else { return None };
    *name = wrong;
    Some(())
}

/// An argument of a nested block, one level too far out.
fn other_level(site: &mut Site<'_>) -> Option<()> {
    let nested = site.random.pick(&site.block.blocks)?.block;
    let inner = site.schema.block(nested).ok()?;
    let attribute = site.random.pick(&inner.attributes)?;
    (!known(site, &attribute.name)).then(|| site.body.set(&attribute.name, Expression::Variable("text".to_owned())))
}

fn missing(site: &mut Site<'_>) -> Option<()> {
    let required = |index: &usize| {
        let attribute = site.body.0.get(*index).and_then(|entry| site.block.attribute(entry.name()));
        // A physical name that is left out is filled in.
        attribute.is_some_and(|one| one.required && site.name_attribute() != Some(&*one.name))
    };
    let all: Vec<usize> = attributes(site).into_iter().filter(required).collect();
    let index = *site.random.pick(&all)?;
    site.body.0.remove(index);
    Some(())
}

fn read_only(site: &mut Site<'_>) -> Option<()> {
    let only = |one: &&Attribute| one.computed && !one.optional && !one.required && one.nested.is_none();
    let all: Vec<&Attribute> = site.block.attributes.iter().filter(only).filter(|one| one.ty == Type::String).collect();
    let name = site.random.pick(&all)?.name.clone();
    site.body.set(&name, Expression::Variable("text".to_owned()));
    Some(())
}

fn id(site: &mut Site<'_>) -> Option<()> {
    let id = site.block.attribute("id")?;
    if site.depth > 0 || !id.computed || site.body.has("id") || site.mode != infra_compiler::program::Mode::Managed {
        return None;
    }
    site.body.set("id", Expression::Variable("text".to_owned()));
    Some(())
}

fn twice(site: &mut Site<'_>) -> Option<()> {
    let index = *site.random.pick(&attributes(site))?;
    let entry = site.body.0.get(index)?.clone();
    site.body.0.push(entry);
    Some(())
}
