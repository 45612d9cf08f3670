//! What a role or user is granted in vain, since nothing grants it what that certainly needs besides.

use super::{
    super::{World, world::is_counted},
    any,
    places::{self, Held},
    read::{Named, Spot, Statement, Texts, statements},
    spelled::Spelled,
};
use crate::{
    Text,
    evaluated::{Body, Resource},
    ids::ResourceId,
    mode::Mode,
    provider::{Facts, PolicySort},
    value::Value,
};

/// What is granted in vain.
#[derive(Debug)]
pub struct Lacking {
    /// To whom.
    pub holder: ResourceId,
    /// The statement that grants it.
    pub spot: Spot,
    /// The action.
    pub action: Text,
    /// What it needs besides.
    pub needs: &'static str,
}

/// All of it, of those whose policies are all known.
///
/// Actions that are granted by their own names are asked about alone: who writes `lambda:*` means other actions, too.
pub fn lacking(world: &World<'_>) -> Vec<Lacking> {
    let mut found = Vec::new();
    if !names_any(world) {
        return found;
    }
    for (holder, resource) in world.evaluated.resources.iter_enumerated() {
        if resource.is_none() || resource.mode != Mode::Managed || is_counted(resource) {
            continue;
        }
        let facts = world.schemas.facts(&resource.ty);
        // Who may be held back by a boundary is who does something.
        let Some(places) = facts.policy_places(&resource.ty).filter(|places| places.boundary.is_some()) else {
            continue;
        };
        let held = places::of(world, holder, places);
        if held.more {
            continue;
        }
        for statement in &held.statements {
            for (action, needs) in granted(facts, statement) {
                if may_grant(world, &held, needs) == Some(false) {
                    found.push(Lacking { holder, spot: statement.spot.clone(), action, needs });
                }
            }
        }
    }
    found
}

/// Whether the policies of a program name any action that needs another: most do not, and whose they are need not be asked.
fn names_any(world: &World<'_>) -> bool {
    world.evaluated.resources.iter().filter(|resource| !resource.is_none()).any(|resource| {
        let facts = world.schemas.facts(&resource.ty);
        let named = |body: &Body| {
            let mut policies = body
                .attributes
                .iter()
                .filter(|argument| facts.policy_sort(&resource.ty, &argument.name) == Some(PolicySort::Identity));
            policies.any(|argument| {
                let written = argument.value().and_then(|value| statements(world, value, argument.span));
                written.is_some_and(|all| all.iter().any(|statement| !granted(facts, statement).is_empty()))
            })
        };
        managed(resource) && (named(&resource.body) || resource.body.blocks.iter().any(|block| named(&block.body)))
    })
}

fn managed(resource: &Resource) -> bool {
    resource.mode == Mode::Managed
}

/// The actions that a statement allows by their names, with what each needs besides.
fn granted(facts: &dyn Facts, statement: &Statement) -> Vec<(Text, &'static str)> {
    let Named::Only(actions) = &statement.actions else { return Vec::new() };
    if statement.allows != Some(true) {
        return Vec::new();
    }
    let named = actions.all.iter().filter_map(|action| match action {
        Value::String(text) => facts.dependent(text).map(|(action, needs)| (action.into(), needs)),
        _ => None,
    });
    named.collect()
}

/// Whether policies may grant an action, of anything.
fn may_grant(world: &World<'_>, held: &Held, action: &str) -> Option<bool> {
    let asked = Spelled::of(world, &Value::string(action)).lowered();
    let is = |value: &Value| {
        let pattern = Spelled::of(world, value).lowered();
        if pattern.covers(world, &asked) { Some(true) } else { pattern.is_plain().then_some(false) }
    };
    let one_of = |texts: &Texts| {
        let more = if texts.complete { Some(false) } else { None };
        any(texts.all.iter().map(is).chain([more]))
    };
    any(held.statements.iter().filter(|statement| statement.allows != Some(false)).map(|statement| {
        match &statement.actions {
            Named::Only(texts) => one_of(texts),
            Named::AllBut(texts) => super::not(one_of(texts)),
            Named::Unsaid => None,
        }
    }))
}
