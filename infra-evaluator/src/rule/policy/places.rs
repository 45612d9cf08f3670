//! The policies that hold for a resource: those that it writes, that others write for it, and that are attached.

use super::{
    super::{
        Seen, World,
        alike::{self, identity, settled},
        world::is_counted,
    },
    read::{Statement, statements},
};
use crate::{
    evaluated::{Argument, Body},
    ids::ResourceId,
    mode::Mode,
    provider::PolicyPlaces,
    value::Value,
};

/// Policies.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub(super) statements: Vec<Statement>,
    /// Whether there may be more, or others.
    pub(super) more: bool,
    /// Whether there is none, as far as is known.
    pub(super) none: bool,
}

impl Held {
    fn add(&mut self, statements: Option<Vec<Statement>>) {
        self.none = false;
        match statements {
            Some(statements) => self.statements.extend(statements),
            None => self.more = true,
        }
    }
}

/// Those that hold for a resource, without the one beyond which none goes.
pub(super) fn of(world: &World<'_>, id: ResourceId, places: &PolicyPlaces) -> Held {
    let mut held = Held { none: true, ..Held::default() };
    let body = &world.resource(id).body;
    held.more |= body.undecided;
    own(world, body, places, &mut held);
    if let Some(argument) = places.attached.and_then(|name| body.attribute(name)) {
        by_arns(world, argument, &mut held);
    }
    for link in places.links {
        for other in world.of_type(Mode::Managed, link.ty) {
            let from = world.resource(*other);
            let named = from.body.attribute(link.to).map(|to| to.value().and_then(|to| names(world, to, id)));
            match named {
                Some(Some(false)) => continue,
                Some(Some(true)) if !is_counted(from) && !from.body.undecided => {}
                _ => {
                    held.more = true;
                    continue;
                }
            }
            let Some(argument) = from.body.attribute(link.policy) else { continue };
            if link.by_arn {
                by_arns(world, argument, &mut held);
            } else {
                held.add(argument.value().and_then(|policy| statements(world, policy, argument.span)));
            }
        }
        held.more |= !world.sees_all(Mode::Managed, link.ty);
    }
    let beside = |ty: &&str| !world.of_type(Mode::Managed, ty).is_empty() || !world.sees_all(Mode::Managed, ty);
    held.more |= places.beside.iter().any(beside);
    held
}

/// The policy beyond which no other goes; nothing where there is none.
pub(super) fn boundary(world: &World<'_>, id: ResourceId, places: &PolicyPlaces) -> Option<Held> {
    let argument = places.boundary.and_then(|name| world.resource(id).body.attribute(name))?;
    if argument.value() == Some(&Value::Null) {
        return None;
    }
    let mut held = Held::default();
    by_arns(world, argument, &mut held);
    Some(held)
}

/// What a resource writes itself.
fn own(world: &World<'_>, body: &Body, places: &PolicyPlaces, held: &mut Held) {
    let mut write = |body: &Body, attribute: &str| {
        let written = body.attribute(attribute).filter(|argument| argument.value() != Some(&Value::Null));
        if let Some(argument) = written {
            held.add(argument.value().and_then(|policy| statements(world, policy, argument.span)));
        }
        held.more |= body.undecided;
    };
    for (block, attribute) in places.own {
        if block.is_empty() {
            write(body, attribute);
        }
        for inner in body.blocks(block) {
            write(&inner.body, attribute);
        }
    }
    let unsure = |block: &str| body.blocks(block).any(|inner| inner.dynamic.is_some());
    held.more |= places.own.iter().any(|(block, _)| unsure(block));
}

/// The policies whose ARNs an argument takes.
fn by_arns(world: &World<'_>, argument: &Argument, held: &mut Held) {
    let Some(value) = argument.value().map(|value| settled(world, value)) else {
        held.more = true;
        return;
    };
    let all = value.elements().unwrap_or(std::slice::from_ref(&value));
    for arn in all.iter().filter(|arn| **arn != Value::Null) {
        // Those of AWS, and of others, are not read.
        let Some((id, _)) = identity(world, &settled(world, arn)) else {
            held.none = false;
            held.more = true;
            continue;
        };
        let policy = world.resource(id);
        match world.schemas.facts(&policy.ty).policy_places(&policy.ty) {
            Some(places) => {
                held.none = false;
                own(world, &policy.body, places, held);
            }
            None => held.more = true,
        }
    }
}

/// Whether a value, or one of several, names this resource.
fn names(world: &World<'_>, value: &Value, id: ResourceId) -> Option<bool> {
    let value = settled(world, value);
    let resource = world.resource(id);
    let attributes = world.schemas.facts(&resource.ty).identifiers(&resource.ty);
    let is = |one: &Value| {
        let one = Seen::Value(settled(world, one));
        let told = attributes.iter().map(|(name, _)| {
            let own = world.member(&Seen::Resource(id), &(*name).into());
            alike::alike(world, &one, &own)
        });
        let told: Vec<Option<bool>> = told.collect();
        if told.contains(&Some(true)) { Some(true) } else { told.contains(&Some(false)).then_some(false) }
    };
    match value.elements() {
        Some(all) => super::any(all.iter().map(is)),
        None => is(&value),
    }
}
