//! What can be wrong with a program: each fault makes one thing wrong and nothing else.

#![expect(clippy::unnecessary_wraps, reason = "all faults have one signature, and most may find no place")]

mod attributes;
pub(super) mod blocks;
mod expressions;
mod meta;
mod objects;
mod references;
mod values;

use std::rc::Rc;

use infra_compiler::{
    aws::AWS,
    program::Mode,
    schema::{Block, Schema},
};

use super::program::{Body, Entry, Program};
use tests::random::Random;

/// One way to be wrong.
pub(super) struct Fault {
    /// What is wrong.
    pub(super) name: &'static str,
    /// Who says so.
    pub(super) said_by: SaidBy,
    /// Makes it so, or nothing where there is no place for it.
    pub(super) inject: Inject,
}

/// Who must find a fault.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum SaidBy {
    /// `terraform validate` and the compiler.
    Both,
    /// The compiler; `terraform validate` only now and then, or never.
    Compiler,
}

/// How a fault is made.
pub(super) enum Inject {
    /// In the body of a resource, or in a block within.
    Body(fn(&mut Site<'_>) -> Option<()>),
    /// Anywhere in a program.
    Program(fn(&mut Whole<'_>) -> Option<()>),
}

/// A body and what the provider says of it.
pub(super) struct Site<'a> {
    pub(super) schema: &'a Schema,
    pub(super) random: &'a mut Random,
    pub(super) body: &'a mut Body,
    pub(super) block: Rc<Block>,
    pub(super) mode: Mode,
    /// The type of the resource.
    pub(super) ty: &'a str,
    /// How deep in blocks.
    pub(super) depth: usize,
}

impl Site<'_> {
    /// The attribute that holds the physical name.
    pub(super) fn name_attribute(&self) -> Option<&'static str> {
        let named = self.mode == Mode::Managed && self.depth == 0;
        AWS.facts.physical_name(self.ty).filter(|_| named).map(|physical| physical.attribute)
    }
}

/// A whole program.
pub(super) struct Whole<'a> {
    pub(super) schema: &'a Schema,
    pub(super) random: &'a mut Random,
    pub(super) program: &'a mut Program,
}

/// All faults.
pub(super) fn all() -> impl Iterator<Item = &'static Fault> {
    [attributes::ALL, blocks::ALL, values::ALL, objects::ALL, references::ALL, meta::ALL, expressions::ALL]
        .into_iter()
        .flatten()
}

const fn both(name: &'static str, inject: Inject) -> Fault {
    Fault { name, said_by: SaidBy::Both, inject }
}

const fn beyond(name: &'static str, inject: Inject) -> Fault {
    Fault { name, said_by: SaidBy::Compiler, inject }
}

impl Fault {
    /// Makes a program wrong, if this fault has a place in it.
    pub(super) fn inject(&self, schema: &Schema, program: &mut Program, random: &mut Random) -> bool {
        let place = match &self.inject {
            Inject::Program(inject) => return inject(&mut Whole { schema, random, program }).is_some(),
            Inject::Body(inject) => inject,
        };
        // From a random body on, and then from the first.
        let mut skip = random.below(8);
        for _ in 0..2 {
            for resource in program.resources_mut() {
                let (mode, block) = (resource.mode, schema.resource(resource.mode, &resource.ty));
                let Ok(Some(block)) = block else { continue };
                let (body, ty) = (&mut resource.body, &*resource.ty);
                let site = Site { schema, random, body, block, mode, ty, depth: 0 };
                if visit(site, *place, &mut skip) {
                    return true;
                }
            }
            skip = 0;
        }
        false
    }
}

fn visit(mut site: Site<'_>, inject: fn(&mut Site<'_>) -> Option<()>, skip: &mut usize) -> bool {
    if *skip > 0 {
        *skip -= 1;
    } else if inject(&mut site).is_some() {
        return true;
    }
    for entry in &mut site.body.0 {
        // Not into dynamic blocks: of their content Terraform says little while it does not know how many there are.
        let Entry::Block(name, body) = entry else { continue };
        let Some(nested) = site.block.nested(name) else { continue };
        let Ok(block) = site.schema.block(nested.block) else { continue };
        let Site { schema, mode, ty, depth, .. } = site;
        let inner = Site { schema, random: site.random, body, block, mode, ty, depth: depth + 1 };
        if visit(inner, inject, skip) {
            return true;
        }
    }
    false
}
