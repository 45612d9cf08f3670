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
    evaluated::{Argument, Body, Resource},
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
        for from in naming(world, link.ty, link.to, id, &mut held) {
            let Some(argument) = from.body.attribute(link.policy) else { continue };
            if link.by_arn {
                by_arns(world, argument, &mut held);
            } else {
                held.add(argument.value().and_then(|policy| statements(world, policy, argument.span)));
            }
        }
    }
    for group in places.groups {
        for from in naming(world, group.ty, group.member, id, &mut held) {
            match from.body.attribute(group.group).and_then(Argument::value) {
                Some(groups) => of_groups(world, &settled(world, groups), &mut held),
                None => held.more = true,
            }
        }
    }
    held
}

/// The resources of a type of which an argument certainly names this one; where one may, or others may be, there is more.
fn naming<'a>(world: &World<'a>, ty: &str, to: &str, id: ResourceId, held: &mut Held) -> Vec<&'a Resource> {
    let mut found = Vec::new();
    for other in world.of_type(Mode::Managed, ty) {
        let from = world.resource(*other);
        let named = match from.body.attribute(to) {
            Some(to) => to.value().and_then(|to| names(world, to, id)),
            // What is not written names nobody.
            None => (!from.body.undecided).then_some(false),
        };
        match named {
            Some(false) => {}
            Some(true) if !is_counted(from) && !from.body.undecided => found.push(from),
            _ => held.more = true,
        }
    }
    held.more |= !world.sees_all(Mode::Managed, ty);
    found
}

/// The policies of the groups that a value names, one or several.
fn of_groups(world: &World<'_>, groups: &Value, held: &mut Held) {
    for name in groups.elements().unwrap_or(std::slice::from_ref(groups)) {
        // Of a group that is not in the program, nothing is known.
        let group = identity(world, &settled(world, name)).map(|(id, _)| id);
        let places = group.and_then(|id| {
            let resource = world.resource(id);
            let places = world.schemas.facts(&resource.ty).policy_places(&resource.ty)?;
            // Groups are in no others.
            (places.groups.is_empty() && !is_counted(resource)).then_some((id, places))
        });
        match places {
            Some((id, places)) => {
                let theirs = of(world, id, places);
                held.more |= theirs.more;
                held.none &= theirs.none;
                held.statements.extend(theirs.statements);
            }
            None => held.more = true,
        }
    }
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
    if value == Value::Null {
        return Some(false);
    }
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
