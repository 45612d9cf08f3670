//! `allows(role, "s3:GetObject", "{bucket.arn}/*")`: what may do what, by all policies of the program.

use super::{
    super::{Seen, World, alike, alike::identity, world::is_counted},
    any, both, not,
    pattern::Pattern,
    places::{self, Held},
    read::{Named, Principals, Spot, Statement, Texts},
    spelled::Spelled,
};
use crate::{ids::ResourceId, mode::Mode, provider::IdentifierForm, value::Value};

/// Whether it is so, and the statements that decided it.
#[derive(Debug, Default)]
pub(in super::super) struct Answer {
    pub(in super::super) truth: Option<bool>,
    /// Each with whether it allows.
    pub(in super::super) by: Vec<(Spot, bool)>,
}

/// Whether a role or user may do something with all that a text stands for: not if a part of it is known to be forbidden, and
/// nothing where that cannot be told.
pub(in super::super) fn allows(world: &World<'_>, who: &Seen<'_>, action: &Seen<'_>, resource: &Seen<'_>) -> Answer {
    ask(world, who, action, resource).unwrap_or_default()
}

fn ask(world: &World<'_>, who: &Seen<'_>, action: &Seen<'_>, resource: &Seen<'_>) -> Option<Answer> {
    let who = match who {
        Seen::Resource(id) => *id,
        Seen::Value(value) => identity(world, value)?.0,
        _ => return None,
    };
    let holder = world.resource(who);
    if holder.mode != Mode::Managed || is_counted(holder) {
        return None;
    }
    let facts = world.schemas.facts(&holder.ty);
    let places = facts.policy_places(&holder.ty)?;
    let arn = || "arn".into();
    let resource = match resource {
        Seen::Value(value) => value.clone(),
        Seen::Resource(id) => world.member(&Seen::Resource(*id), &arn()).value()?,
        _ => return None,
    };
    if matches!(resource, Value::Null | Value::Poison) {
        return None;
    }
    let Seen::Value(action) = action else { return None };
    let spelled = Spelled::of(world, action).lowered();
    if !spelled.is_known() {
        return None;
    }
    let asked = Asked {
        world,
        action: spelled,
        resource: Spelled::of(world, &resource),
        pattern: Pattern::of_value(world.evaluated, world.schemas, &resource),
        arn: world.member(&Seen::Resource(who), &arn()),
    };
    let identity_policies = places::of(world, who, places);
    let boundary = places::boundary(world, who, places);
    let of_resource = asked.resource.first().and_then(|(value, _)| identity(world, value)).and_then(|(id, _)| {
        let ty = &world.resource(id).ty;
        Some(places::of(world, id, world.schemas.facts(ty).policy_places(ty)?))
    });
    let prefix = match action {
        Value::String(text) => text.split(':').next().unwrap_or(""),
        _ => "",
    };
    let decides = facts.own_policy_decides(&prefix.to_ascii_lowercase());
    Some(asked.decide(&identity_policies, boundary.as_ref(), of_resource.as_ref(), decides))
}

/// What is asked.
struct Asked<'w, 'a> {
    world: &'w World<'a>,
    action: Spelled,
    resource: Spelled,
    pattern: Pattern,
    /// Of who would do it.
    arn: Seen<'a>,
}

/// Whom the policy of a resource is about.
#[derive(Clone, Copy)]
enum Whom {
    /// Whoever has the policy.
    Holder,
    /// The one who asks, named.
    Asking,
    /// The account of the one who asks, which leaves it to its own policies.
    Account,
}

impl Asked<'_, '_> {
    fn decide(&self, own: &Held, boundary: Option<&Held>, theirs: Option<&Held>, decides: bool) -> Answer {
        let mut by = Vec::new();
        let none = Held::default();
        let resource_policies = theirs.unwrap_or(&none);
        let denied = any([
            self.any(own, false, Whom::Holder, &mut by),
            boundary.map_or(Some(false), |boundary| self.any(boundary, false, Whom::Holder, &mut by)),
            self.any(resource_policies, false, Whom::Asking, &mut by),
            self.any(resource_policies, false, Whom::Account, &mut by),
        ]);
        if denied == Some(true) {
            return Answer { truth: Some(false), by };
        }
        by.clear();
        let by_own = self.any(own, true, Whom::Holder, &mut by);
        let by_theirs = self.any(resource_policies, true, Whom::Asking, &mut by);
        let within = boundary.map_or(Some(true), |boundary| self.any(boundary, true, Whom::Holder, &mut by));
        let left_to_own = match theirs {
            _ if !decides => Some(true),
            // What it says where nothing is written: the account may, by its own policies.
            Some(theirs) if theirs.none && !theirs.more => Some(true),
            Some(theirs) => self.any(theirs, true, Whom::Account, &mut by),
            None => None,
        };
        let by_theirs = if decides && theirs.is_none() { None } else { by_theirs };
        // Whether a boundary goes for what the policy of a thing grants depends on how it names who is granted it.
        let by_theirs = by_theirs.filter(|granted| !granted || within == Some(true));
        let granted = any([both(both(left_to_own, by_own), within), by_theirs]);
        let truth = both(granted, not(denied));
        if truth != Some(true) {
            by.clear();
        }
        Answer { truth, by }
    }

    /// Whether one of these statements allows it, or denies it.
    fn any(&self, held: &Held, allows: bool, whom: Whom, by: &mut Vec<(Spot, bool)>) -> Option<bool> {
        let more = if held.more { None } else { Some(false) };
        let told = held.statements.iter().map(|statement| {
            let is = both(statement.allows.map(|it| it == allows), self.is_about(statement, whom));
            if is == Some(true) {
                by.push((statement.spot.clone(), allows));
            }
            is
        });
        let told: Vec<Option<bool>> = told.collect();
        any(told.into_iter().chain([more]))
    }

    fn is_about(&self, statement: &Statement, whom: Whom) -> Option<bool> {
        let action = named(&statement.actions, |value| {
            let pattern = Spelled::of(self.world, value).lowered();
            if pattern.covers(self.world, &self.action) { Some(true) } else { pattern.is_plain().then_some(false) }
        });
        let resource = named(&statement.resources, |value| self.is_resource(value));
        let certain = if statement.conditional { None } else { Some(true) };
        both(both(action, resource), both(self.is_whom(statement, whom), certain))
    }

    /// Whether all that is asked about is among what a text in a policy stands for; not if nothing of it is.
    fn is_resource(&self, value: &Value) -> Option<bool> {
        let pattern = Spelled::of(self.world, value);
        if pattern.covers(self.world, &self.resource) {
            return Some(true);
        }
        let exact = pattern.is_plain() && self.resource.is_known();
        let apart = exact
            || self.is_of_another(&pattern)
            || !Pattern::of_value(self.world.evaluated, self.world.schemas, value).meets(&self.pattern);
        apart.then_some(false)
    }

    /// Whether a text in a policy begins with another resource of the program than what is asked about, and goes on so that
    /// neither can be a part of the other.
    fn is_of_another(&self, pattern: &Spelled) -> bool {
        let (Some((one, after_one)), Some((other, after_other))) = (pattern.first(), self.resource.first()) else {
            return false;
        };
        let unique = |value: &Value| {
            let (id, identifier) = identity(self.world, value)?;
            matches!(identifier.form, IdentifierForm::Arn).then_some(id)
        };
        let (Some(one), Some(other)) = (unique(one), unique(other)) else { return false };
        let ends_plain = |id: ResourceId| {
            let ty = &self.world.resource(id).ty;
            self.world.schemas.facts(ty).arn_form(ty).is_some_and(Pattern::ends_in_plain_name)
        };
        one != other
            && match (after_one, after_other) {
                // No name has a `:`.
                (None, None) | (Some(b':'), Some(b':')) => true,
                (Some(b'/'), Some(b'/')) => ends_plain(one) && ends_plain(other),
                _ => false,
            }
    }

    fn is_whom(&self, statement: &Statement, whom: Whom) -> Option<bool> {
        if matches!(whom, Whom::Holder) {
            return Some(true);
        }
        let Principals::These(all) = &statement.principals else { return None };
        any(all.iter().map(|(sort, names)| match (&**sort, whom) {
            ("*", Whom::Asking) => Some(true),
            ("AWS", _) => {
                let more = if names.complete { Some(false) } else { None };
                any(names.all.iter().map(|name| self.is_name(name, whom)).chain([more]))
            }
            ("*" | "Service" | "Federated", _) => Some(false),
            _ => None,
        }))
    }

    fn is_name(&self, name: &Value, whom: Whom) -> Option<bool> {
        let spelled = Spelled::of(self.world, name);
        let text = if let Value::String(text) = name { Some(&**text) } else { None };
        let is_account = spelled.is_around("arn:", ":root")
            || text.is_some_and(|text| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit()));
        match whom {
            Whom::Asking if text == Some("*") => Some(true),
            Whom::Asking if is_account => Some(false),
            Whom::Asking => alike::alike(self.world, &Seen::Value(name.clone()), &self.arn),
            // Whether it is this account, nothing here says for certain; in one program it nearly always is.
            Whom::Account if is_account => Some(true),
            Whom::Account if text.is_some() || identity(self.world, name).is_some() => Some(false),
            _ => None,
        }
    }
}

/// Whether a statement is about what this says of one.
fn named(named: &Named, is: impl Fn(&Value) -> Option<bool>) -> Option<bool> {
    let one_of = |texts: &Texts| {
        let more = if texts.complete { Some(false) } else { None };
        any(texts.all.iter().map(&is).chain([more]))
    };
    match named {
        Named::Only(texts) => one_of(texts),
        Named::AllBut(texts) => not(one_of(texts)),
        Named::Unsaid => None,
    }
}
