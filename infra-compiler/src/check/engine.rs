//! One way through a program, on which each check is shown what it looks at.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::{
    Context, Findings, Given, Item, Known, Owner, Site,
    dispatch::{Dispatch, Looks},
    given, own, policy,
};
use crate::{
    Span,
    evaluated::{Body, Resource},
    limits::BLOCK_DEPTH,
    mode::Mode,
    names::written,
    schema::Schema,
};

/// Shows a program to all checks.
pub(super) fn run(context: &Context<'_>, dispatch: &Dispatch, out: &mut Findings<'_>) {
    let (all, evaluated) = (&dispatch.all, context.evaluated);
    all.program.iter().for_each(|look| look(context, out));
    for argument in evaluated.rules.iter().flat_map(|rules| &rules.attributes) {
        let named = all.setting.iter().filter(|(name, _)| **name == *argument.name);
        named.for_each(|(_, look)| look(context, argument, out));
    }
    for (item, resource) in context.resources() {
        self::resource(context, item, resource, dispatch.of_type(resource.mode, &resource.ty), out);
    }
    for (id, module) in evaluated.modules.iter_enumerated() {
        all.meta.iter().for_each(|look| look(context, Item::Module(id), &module.meta, out));
    }
    for (id, output) in evaluated.outputs.iter_enumerated() {
        all.output.iter().for_each(|look| look(context, Item::Output(id), output, out));
    }
    own::of_items(evaluated, &mut |own| all.own_body.iter().for_each(|look| look(context, own, out)));
    for (id, provider) in evaluated.providers.iter_enumerated() {
        let name = &*provider.name.text;
        let Some(schema) = context.target.schemas.provider(name) else { continue };
        let owner = Owner::Provider(name);
        let facts = context.target.schemas.facts_of_provider(name);
        if let Some(site) = outermost(Item::Provider(id), owner, None, &provider.body, provider.span, schema, facts) {
            body(context, &site, dispatch.untyped(), out);
        }
    }
    unused_allows(context, dispatch, out);
}

fn resource(context: &Context<'_>, item: Item, resource: &Resource, looks: Looks<'_>, out: &mut Findings<'_>) {
    for look in looks.of(|table| &table.resource) {
        look(context, item, resource, out);
    }
    for look in looks.of(|table| &table.meta) {
        look(context, item, &resource.meta, out);
    }
    own::of_resource(item, resource, &mut |own| {
        looks.of(|table| &table.own_body).for_each(|look| look(context, own, out));
    });
    let facts = context.facts(&resource.ty);
    // A name that nothing bears is nobody's.
    if resource.mode == Mode::Managed
        && !resource.is_none()
        && let Some(name) = written(resource, facts)
    {
        for look in looks.of(|table| &table.physical_name) {
            look(context, item, resource, &name, out);
        }
    }
    let Some(schema) = context.schema(&resource.ty) else { return };
    let owner = Owner::Type(resource.mode, &resource.ty);
    if let Some(site) = outermost(item, owner, Some(resource), &resource.body, resource.span, schema, facts) {
        let values = context.values(&site.schema, resource.mode, &resource.ty);
        body(context, &Site { values, ..site }, looks, out);
    }
}

fn outermost<'a>(
    item: Item,
    owner: Owner<'a>,
    resource: Option<&'a Resource>,
    body: &'a Body,
    span: Span,
    schema: &Rc<Schema>,
    facts: &'static dyn crate::provider::Facts,
) -> Option<Site<'a>> {
    let (block, schema) = (owner.block(schema)?, schema.clone());
    let dynamic = Rc::from([]);
    Some(Site { item, owner, resource, path: Rc::from([]), dynamic, body, block, facts, values: None, schema, span })
}

fn body(context: &Context<'_>, site: &Site<'_>, looks: Looks<'_>, out: &mut Findings<'_>) {
    for look in looks.of(|table| &table.body) {
        look(context, site, out);
    }
    policy::each(context, site, &mut |policy| {
        looks.of(|table| &table.policy).for_each(|look| look(context, policy, out));
    });
    for argument in &site.body.attributes {
        for look in looks.of(|table| &table.argument) {
            look(context, site, argument, out);
        }
        if let Some(attribute) = site.block.attribute(&argument.name) {
            for look in looks.of(|table| &table.attribute) {
                look(context, site, argument, attribute, out);
            }
            if let Some(known) = &site.values {
                let mut see = |given: &Given<'_>| refused(context, site, looks, given, out);
                given::each(context, known, argument, Some(&attribute.ty), &mut see);
                given::items(context, known, argument, &attribute.ty, &mut see);
            }
        }
    }
    for block in &site.body.blocks {
        for look in looks.of(|table| &table.block) {
            look(context, site, block, out);
        }
        if let Some(attribute) = site.block.attribute(&block.name) {
            for look in looks.of(|table| &table.attribute_as_block) {
                look(context, site, block, attribute, out);
            }
            for (known, argument) in
                inner(site, block).iter().flat_map(|known| block.body.attributes.iter().map(move |it| (known, it)))
            {
                given::each(context, known, argument, None, &mut |given| refused(context, site, looks, given, out));
            }
        }
    }
    if site.path.len() >= BLOCK_DEPTH {
        return;
    }
    for block in site.body.blocks.iter().filter(|block| !block.is_open()) {
        let nested = site.block.nested(&block.name);
        let Some(schema) = nested.and_then(|nested| site.schema.block(nested.block).ok()) else { continue };
        let path = site.path.iter().copied().chain([&*block.name]).collect();
        let values = inner(site, block);
        let dynamic = match &block.dynamic {
            Some(dynamic) => site.dynamic.iter().copied().chain([dynamic]).collect(),
            None => site.dynamic.clone(),
        };
        let inner = Site { path, dynamic, body: &block.body, block: schema, span: block.span, values, ..site.clone() };
        self::body(context, &inner, looks, out);
    }
}

/// Shows a value that is not taken, unless it is wrong in another way: one slip is one error.
fn refused(context: &Context<'_>, site: &Site<'_>, looks: Looks<'_>, given: &Given<'_>, out: &mut Findings<'_>) {
    if !out.has_error_at(given.span) {
        looks.of(|table| &table.refused).for_each(|look| look(context, site, given, out));
    }
}

/// What is known of the values in a block.
fn inner(site: &Site<'_>, block: &crate::evaluated::Block) -> Option<Rc<Known>> {
    site.values.as_ref().and_then(|known| known.inner(&block.name))
}

/// Shows the `#[allow(…)]`s that nothing has needed, once each: an item in a `for` is there several times.
fn unused_allows(context: &Context<'_>, dispatch: &Dispatch, out: &mut Findings<'_>) {
    let mut seen = FxHashSet::default();
    for allow in &context.evaluated.allows {
        if seen.insert((allow.rule.span, &allow.rule.text)) && !out.may_be_used(allow) {
            dispatch.all.unused_allow.iter().for_each(|look| look(context, allow, out));
        }
    }
}
