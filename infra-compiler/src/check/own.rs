//! The bodies that Terraform itself defines, with what is known of each.

use super::Item;
use crate::{
    Span,
    blocks::{self, OwnBlock},
    evaluated::{Block, Body, Evaluated, Resource},
    mode::Mode,
};

/// A body of Terraform's own, with what it should be.
#[derive(Debug)]
pub struct OwnBody<'a> {
    /// The item it belongs to.
    pub item: Item,
    /// What messages call it: `lifecycle`, `variable`, `provisioner "local-exec"`.
    pub name: String,
    /// What is written.
    pub body: &'a Body,
    /// What may be written.
    pub shape: &'static OwnBlock,
    /// The item, or the name of the block.
    pub span: Span,
}

impl OwnBody<'_> {
    /// What the resource that it belongs to is repeated over.
    pub(super) fn for_each<'c>(&self, context: &super::Context<'c>) -> Option<&'c crate::value::Value> {
        let Item::Resource(id) = self.item else { return None };
        context.evaluated.resources[id].meta.for_each.as_ref()?.value()
    }

    /// Whether it is this block.
    pub fn is(&self, block: &'static OwnBlock) -> bool {
        std::ptr::eq(self.shape, block)
    }
}

/// What is to be done with each.
pub(super) type See<'s, 'a> = &'s mut dyn FnMut(&OwnBody<'a>);

/// Those of a resource, outer before inner.
pub(super) fn of_resource<'a>(item: Item, resource: &'a Resource, see: See<'_, 'a>) {
    let (meta, span) = (&resource.meta, resource.span);
    if let Some(body) = &meta.lifecycle {
        let shape = if resource.mode == Mode::Managed { &blocks::LIFECYCLE } else { &blocks::READ_LIFECYCLE };
        nested(OwnBody { item, name: "lifecycle".to_owned(), body, shape, span }, see);
    }
    if let Some(body) = &meta.connection {
        nested(OwnBody { item, name: "connection".to_owned(), body, shape: &blocks::CONNECTION, span }, see);
    }
    for block in &meta.provisioners {
        provisioner(item, block, see);
    }
}

/// Those that are items, outer before inner.
pub(super) fn of_items<'a>(evaluated: &'a Evaluated, see: See<'_, 'a>) {
    for (id, variable) in evaluated.variables.iter_enumerated() {
        let (item, name) = (Item::Variable(id), "variable".to_owned());
        nested(OwnBody { item, name, body: &variable.body, shape: &blocks::VARIABLE, span: variable.span }, see);
    }
    for (id, output) in evaluated.outputs.iter_enumerated() {
        let (item, name) = (Item::Output(id), "output".to_owned());
        nested(OwnBody { item, name, body: &output.body, shape: &blocks::OUTPUT, span: output.span }, see);
    }
    for (id, block) in evaluated.refactorings.iter_enumerated() {
        let shape = match block.block {
            "moved" => &blocks::MOVED,
            "import" => &blocks::IMPORT,
            _ => &blocks::REMOVED,
        };
        let (item, name) = (Item::Refactoring(id), block.block.to_owned());
        nested(OwnBody { item, name, body: &block.body, shape, span: block.span }, see);
    }
    for (id, check) in evaluated.checks.iter_enumerated() {
        let (item, name) = (Item::Check(id), "check".to_owned());
        nested(OwnBody { item, name, body: &check.body, shape: &blocks::CHECK, span: check.span }, see);
    }
}

fn provisioner<'a>(item: Item, block: &'a Block, see: See<'_, 'a>) {
    let label = block.labels.first().map_or("", |label| label);
    let Some((_, shape)) = blocks::PROVISIONERS.iter().find(|(name, _)| *name == label) else { return };
    let name = format!("provisioner \"{label}\"");
    nested(OwnBody { item, name, body: &block.body, shape, span: block.span }, see);
}

fn nested<'a>(own: OwnBody<'a>, see: See<'_, 'a>) {
    see(&own);
    for block in &own.body.blocks {
        match own.shape.block(&block.name) {
            // Which it is, its label says.
            Some(_) if &*block.name == "provisioner" => provisioner(own.item, block, see),
            Some(shape) => {
                let (item, name) = (own.item, block.name.to_string());
                nested(OwnBody { item, name, body: &block.body, shape, span: block.span }, see);
            }
            None => {}
        }
    }
}
