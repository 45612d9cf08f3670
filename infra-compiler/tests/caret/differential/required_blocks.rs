//! Which blocks the provider's own code requires, although its schema calls them optional.

use std::collections::BTreeSet;

use infra_compiler::{
    program::Mode,
    schema::{Block, Schema},
};

use super::{
    compare::module,
    fault::blocks::give,
    minimal, print,
    program::{Body, Entry, Item, Program, Resource},
    schema,
    terraform::validate,
};

/// Deeper than any such block is known to be.
const DEEPEST: usize = 4;

/// Collects the ways to all blocks that hold optional blocks.
fn ways(schema: &Schema, block: &Block, way: &mut Vec<String>, all: &mut Vec<Vec<String>>) {
    if block.blocks.iter().any(|nested| nested.min_items == 0) {
        all.push(way.clone());
    }
    let inner = if way.len() < DEEPEST { block.blocks.as_slice() } else { &[] };
    for nested in inner {
        way.push(nested.name.to_string());
        ways(schema, &schema.block(nested.block).expect("a whole table"), way, all);
        way.pop();
    }
}

/// A minimal body, and in it the blocks of a way.
fn along(schema: &Schema, block: &Block, way: &[String]) -> Body {
    let mut body = minimal::body(schema, block, None, &mut give);
    if let Some((first, rest)) = way.split_first() {
        let nested = block.nested(first).expect("it was found there");
        let content = along(schema, &schema.block(nested.block).expect("a whole table"), rest);
        body.0.retain(|entry| entry.name() != first);
        body.0.push(Entry::Block(first.clone(), content));
    }
    body
}

pub(crate) fn all_required_blocks_are_known() {
    let schema = schema();
    let (mut places, mut modules) = (Vec::new(), Vec::new());
    for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
        for ty in schema.types(mode).map(str::to_owned) {
            let block = schema.resource(mode, &ty).expect("a whole table").expect("a listed type");
            let mut all = Vec::new();
            ways(&schema, &block, &mut Vec::new(), &mut all);
            for way in all {
                let body = along(&schema, &block, &way);
                let resource = Resource { mode, ty: ty.clone(), name: "it".to_owned(), body };
                let address = resource.address().replace(".it", "");
                let mut program = Program::with_variables();
                program.items.push(Item::Resource(resource));
                modules.push(module("main.tf", &print::terraform(&program)));
                places.push(format!("{address} {}", way.join(".")));
            }
        }
    }
    let mut missing = BTreeSet::new();
    for (place, findings) in places.iter().zip(validate(&modules).0) {
        for finding in findings {
            let block = finding.detail.strip_prefix("Block ").and_then(|rest| rest.split_once(" must have"));
            missing.extend(block.map(|(block, _)| format!("{place}: {block}")));
        }
    }
    let lines: Vec<String> = missing.into_iter().collect();
    assert!(
        lines.is_empty(),
        "add to xtask/src/schema/required_blocks.txt what of this is missing:\n{}",
        lines.join("\n")
    );
}
