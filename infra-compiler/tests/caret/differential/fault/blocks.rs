//! Blocks that are not there, too many, too few, or written as something else.

use infra_compiler::{
    schema::{NestedBlock, Nesting},
    types::Type,
};

use super::{Fault, Inject::Body, Site, both};
use crate::differential::{
    minimal,
    program::{self, Entry, Expression},
};

pub(super) const ALL: &[Fault] = &[
    both("unknown block", Body(unknown)),
    both("missing required block", Body(missing)),
    both("too many blocks", Body(too_many)),
    both("block as attribute", Body(as_attribute)),
    both("attribute as block", Body(as_block)),
];

pub(crate) fn give(_: &str, ty: &Type) -> Expression {
    Expression::Variable(match ty {
        Type::Number => "number".to_owned(),
        Type::Bool => "flag".to_owned(),
        _ => "text".to_owned(),
    })
}

fn content(site: &Site<'_>, nested: &NestedBlock) -> Option<program::Body> {
    Some(minimal::body(site.schema, &*site.schema.block(nested.block).ok()?, None, &mut give))
}

fn unknown(site: &mut Site<'_>) -> Option<()> {
    if site.block.nested("surplus").is_some() || site.block.open {
        return None;
    }
    site.body.0.push(Entry::Block("surplus".to_owned(), program::Body::default()));
    Some(())
}

fn missing(site: &mut Site<'_>) -> Option<()> {
    let required: Vec<&NestedBlock> = site.block.blocks.iter().filter(|one| one.min_items > 0).collect();
    let name = site.random.pick(&required)?.name.clone();
    site.body.0.retain(|entry| entry.name() != &*name);
    Some(())
}

fn too_many(site: &mut Site<'_>) -> Option<()> {
    let limited: Vec<NestedBlock> = site
        .block
        .blocks
        .iter()
        .filter(|one| matches!(one.max_items, 1..5) || matches!(one.nesting, Nesting::Single | Nesting::Group))
        .cloned()
        .collect();
    let nested = site.random.pick(&limited)?.clone();
    let content = content(site, &nested)?;
    let there = site.body.0.iter().filter(|entry| entry.name() == &*nested.name).count();
    for _ in there..=usize::try_from(nested.max_items.max(1)).ok()? {
        site.body.0.push(Entry::Block(nested.name.to_string(), content.clone()));
    }
    Some(())
}

fn as_attribute(site: &mut Site<'_>) -> Option<()> {
    let free: Vec<&NestedBlock> =
        site.block.blocks.iter().filter(|one| !site.body.has(&one.name) && one.min_items == 0).collect();
    let name = site.random.pick(&free)?.name.clone();
    site.body.set(&name, Expression::List(Vec::new()));
    Some(())
}

fn as_block(site: &mut Site<'_>) -> Option<()> {
    let plain = |ty: &Type| match ty {
        // Terraform takes blocks for lists of objects.
        Type::List(element) | Type::Set(element) => !matches!(**element, Type::Object(_)),
        _ => true,
    };
    let free: Vec<_> = site
        .block
        .attributes
        .iter()
        .filter(|one| one.optional && !site.body.has(&one.name) && plain(&one.ty) && one.nested.is_none())
        .collect();
    let name = site.random.pick(&free)?.name.clone();
    site.body.0.push(Entry::Block(name.to_string(), program::Body::default()));
    Some(())
}
