use std::rc::Rc;

use super::Item;
use crate::{
    Span,
    evaluated::{self, Body, Evaluated, Resource},
    limits::BLOCK_DEPTH,
    program::Mode,
    provider::{Facts, name_of_type},
    schema::{Block, NestedBlock, Schema},
    target::Schemas,
    value::Value,
};

/// A body and the schema it is to follow.
#[derive(Clone)]
pub struct Site<'a> {
    /// The item it belongs to.
    pub item: Item,
    /// The type or provider whose schema this is.
    pub owner: Owner<'a>,
    /// The resource, if it is one's.
    pub resource: Option<&'a Resource>,
    /// The names of the blocks around it, the outermost first; empty for the item's own body.
    pub path: Rc<[&'a str]>,
    /// What is written.
    pub body: &'a Body,
    /// What may be written.
    pub block: Rc<Block>,
    /// What else is known of the type.
    pub facts: &'static dyn Facts,
    /// Where nested blocks are looked up.
    pub schema: Rc<Schema>,
    /// The item, or the name of the block.
    pub span: Span,
    /// Whether the blocks around it are repeated over a deployed value.
    pub dynamic: bool,
}

/// What a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner<'a> {
    /// A resource, data source or ephemeral resource of this type.
    Type(Mode, &'a str),
    /// The configuration of this provider.
    Provider(&'a str),
}

impl<'a> Owner<'a> {
    /// The type's or provider's name.
    pub const fn name(self) -> &'a str {
        match self {
            Owner::Type(_, name) | Owner::Provider(name) => name,
        }
    }

    /// The local name of the provider.
    pub fn provider(self) -> &'a str {
        match self {
            Owner::Type(_, name) => name_of_type(name),
            Owner::Provider(name) => name,
        }
    }

    /// Its outermost block in a schema.
    pub fn block(self, schema: &Schema) -> Option<Rc<Block>> {
        match self {
            Owner::Type(mode, name) => schema.resource(mode, name).ok().flatten(),
            Owner::Provider(_) => schema.provider().ok(),
        }
    }
}

impl Site<'_> {
    /// What messages call it: `` `aws_vpc` ``, `` `ingress` of `aws_security_group` ``, `` provider `aws` ``.
    pub fn name(&self) -> String {
        let owner = match self.owner {
            Owner::Type(_, name) => format!("`{name}`"),
            Owner::Provider(name) => format!("provider `{name}`"),
        };
        match self.path.last() {
            Some(block) => format!("`{block}` of {owner}"),
            None => owner,
        }
    }

    /// The block at the same place of another version's schema.
    pub fn same_in(&self, schema: &Schema) -> Option<Rc<Block>> {
        let mut block = self.owner.block(schema)?;
        for name in self.path.iter() {
            let inner = block.nested(name)?.block;
            block = schema.block(inner).ok()?;
        }
        Some(block)
    }

    /// The blocks of this name that are written here, and whether one is repeated over a deployed value.
    pub fn count(&self, nested: &NestedBlock) -> (u32, bool) {
        let mut count = 0;
        let mut dynamic = false;
        for block in self.body.blocks(&nested.name) {
            count += 1;
            dynamic |= block.dynamic.is_some();
        }
        (count, dynamic)
    }
}

pub(super) fn sites<'a>(evaluated: &'a Evaluated, schemas: &Schemas) -> Vec<Site<'a>> {
    let mut all = Vec::new();
    let resources = evaluated.resources.iter_enumerated().map(|(index, resource)| (Item::Resource(index), resource));
    let scoped = evaluated.checks.iter_enumerated();
    let scoped = scoped.filter_map(|(index, check)| Some((Item::Check(index), check.data.as_ref()?)));
    for (item, resource) in resources.chain(scoped) {
        let owner = Owner::Type(resource.mode, &resource.ty);
        let Some(schema) = schemas.of_type(&resource.ty) else { continue };
        let known = (schema, schemas.facts(&resource.ty));
        outermost(item, owner, Some(resource), &resource.body, resource.span, known, &mut all);
    }
    for (index, provider) in evaluated.providers.iter_enumerated() {
        let owner = Owner::Provider(&provider.name.text);
        let Some(schema) = schemas.provider(&provider.name.text) else { continue };
        let known = (schema, schemas.facts_of_provider(&provider.name.text));
        outermost(Item::Provider(index), owner, None, &provider.body, provider.span, known, &mut all);
    }
    all
}

fn outermost<'a>(
    item: Item,
    owner: Owner<'a>,
    resource: Option<&'a Resource>,
    body: &'a Body,
    span: Span,
    (schema, facts): (&Rc<Schema>, &'static dyn Facts),
    all: &mut Vec<Site<'a>>,
) {
    let Some(block) = owner.block(schema) else { return };
    let path = Rc::from([]);
    let site = Site { item, owner, resource, path, body, block, facts, schema: schema.clone(), span, dynamic: false };
    nested(&site, all);
}

/// Whether only the user of a kind, or who gives a parameter, says what is in the block.
fn is_open(block: &evaluated::Block) -> bool {
    let unknown = block.dynamic.as_ref().is_some_and(|dynamic| matches!(dynamic.for_each, Value::Unknown(_)));
    unknown && block.body.attributes.is_empty() && block.body.blocks.is_empty()
}

fn nested<'a>(site: &Site<'a>, all: &mut Vec<Site<'a>>) {
    let (block, schema) = (site.block.clone(), site.schema.clone());
    let (body, path, deep) = (site.body, site.path.clone(), site.path.len() >= BLOCK_DEPTH);
    all.push(site.clone());
    if deep {
        return;
    }
    for written in body.blocks.iter().filter(|written| !is_open(written)) {
        let Some(inner) = block.nested(&written.name).and_then(|nested| schema.block(nested.block).ok()) else {
            continue;
        };
        let path: Rc<[&'a str]> = path.iter().copied().chain([&*written.name]).collect();
        let dynamic = site.dynamic || written.dynamic.is_some();
        let inner = Site { path, body: &written.body, block: inner, span: written.span, dynamic, ..site.clone() };
        nested(&inner, all);
    }
}
