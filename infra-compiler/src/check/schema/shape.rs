//! The bodies that Terraform itself defines, with what is known of each.

use crate::{
    Span,
    blocks::{self, OwnBlock},
    check::{Context, Item},
    evaluated::{Block, Body, Meta},
    program::Mode,
};

/// A body of Terraform's own, with what it should be.
pub(super) struct Shaped<'a> {
    pub(super) item: Item,
    /// `lifecycle`, `variable`, `provisioner "local-exec"`.
    pub(super) name: String,
    pub(super) body: &'a Body,
    pub(super) shape: &'static OwnBlock,
    pub(super) span: Span,
}

/// Every such body, nested ones included.
pub(super) fn shaped<'a>(context: &Context<'a>) -> Vec<Shaped<'a>> {
    let mut all = Vec::new();
    let evaluated = context.evaluated;
    for (item, resource) in context.resources() {
        let shape = if resource.mode == Mode::Managed { &blocks::LIFECYCLE } else { &blocks::READ_LIFECYCLE };
        let meta = &resource.meta;
        if let Some(body) = &meta.lifecycle {
            add(&mut all, Shaped { item, name: "lifecycle".to_owned(), body, shape, span: resource.span });
        }
        if let Some(body) = &meta.connection {
            let name = "connection".to_owned();
            add(&mut all, Shaped { item, name, body, shape: &blocks::CONNECTION, span: resource.span });
        }
        for block in &meta.provisioners {
            provisioner(&mut all, item, block);
        }
    }
    for (index, variable) in evaluated.variables.iter_enumerated() {
        let (item, name) = (Item::Variable(index), "variable".to_owned());
        add(&mut all, Shaped { item, name, body: &variable.body, shape: &blocks::VARIABLE, span: variable.span });
    }
    for (index, output) in evaluated.outputs.iter_enumerated() {
        let (item, name) = (Item::Output(index), "output".to_owned());
        add(&mut all, Shaped { item, name, body: &output.body, shape: &blocks::OUTPUT, span: output.span });
    }
    for (index, block) in evaluated.refactorings.iter_enumerated() {
        let shape = match block.block {
            "moved" => &blocks::MOVED,
            "import" => &blocks::IMPORT,
            _ => &blocks::REMOVED,
        };
        let (item, name) = (Item::Refactoring(index), block.block.to_owned());
        add(&mut all, Shaped { item, name, body: &block.body, shape, span: block.span });
    }
    for (index, check) in evaluated.checks.iter_enumerated() {
        let (item, name) = (Item::Check(index), "check".to_owned());
        add(&mut all, Shaped { item, name, body: &check.body, shape: &blocks::CHECK, span: check.span });
    }
    all
}

fn provisioner<'a>(all: &mut Vec<Shaped<'a>>, item: Item, block: &'a Block) {
    let label = block.labels.first().map_or("", |label| label);
    let Some((_, shape)) = blocks::PROVISIONERS.iter().find(|(name, _)| *name == label) else { return };
    let name = format!("provisioner \"{label}\"");
    add(all, Shaped { item, name, body: &block.body, shape, span: block.span });
}

fn add<'a>(all: &mut Vec<Shaped<'a>>, shaped: Shaped<'a>) {
    let (item, body, shape) = (shaped.item, shaped.body, shaped.shape);
    all.push(shaped);
    for block in &body.blocks {
        match shape.block(&block.name) {
            // Which it is, its label says.
            Some(_) if &*block.name == "provisioner" => provisioner(all, item, block),
            Some(shape) => {
                add(all, Shaped { item, name: block.name.to_string(), body: &block.body, shape, span: block.span });
            }
            None => {}
        }
    }
}

/// The meta-arguments of resources and modules.
pub(super) fn metas<'a>(context: &Context<'a>) -> impl Iterator<Item = (Item, &'a Meta)> {
    let evaluated = context.evaluated;
    let modules = evaluated.modules.iter_enumerated().map(|(index, module)| (Item::Module(index), &module.meta));
    context.resources().map(|(item, resource)| (item, &resource.meta)).chain(modules)
}
