//! Where names are taken, in words that mean the same in every root of a program.

use infra_template::ANY_CASE;

use super::Written;
use crate::{
    Text,
    evaluated::{Argument, ArgumentValue, Body, Evaluated, Resource},
    mode::Mode,
    provider::{Facts, NameRule, NameScope, name_of_type},
    target::Schemas,
    value::{Deferred, Node, Root, Step, Traversal, Value},
};

/// Where a second of this name cannot be, whichever root of the program makes it; nothing where names may repeat, or what
/// the place depends on is known only later.
///
/// Configurations of a provider that differ in more than the region are held to lead to different accounts.
pub fn place(evaluated: &Evaluated, resource: &Resource, name: &Written, schemas: &Schemas) -> Option<String> {
    let mut ty = name.physical.shares_with.to_owned();
    if name.physical.has(NameRule::AnyCase) {
        ty.insert(0, ANY_CASE);
    }
    let scope = name.physical.scope;
    match scope {
        NameScope::Free => return None,
        NameScope::Global => return Some(ty),
        NameScope::Account | NameScope::Region | NameScope::Within(_) => {}
    }
    let facts = schemas.facts(&resource.ty);
    let configuration = configuration(evaluated, resource)?;
    let mut place = ty;
    for body in &configuration {
        account(body, facts, &mut place)?;
    }
    if scope == NameScope::Account {
        return Some(place);
    }
    if let Some(region) = facts.region() {
        let mut stated = std::iter::once(&resource.body).chain(configuration);
        if let Some(region) = stated.find_map(|body| body.attribute(region)) {
            place.push(' ');
            write(region.value()?, &mut place)?;
        }
    }
    if let NameScope::Within(attribute) = scope
        && let Some(argument) = resource.body.attribute(attribute)
    {
        place.push(' ');
        within(evaluated, argument.value()?, &mut place)?;
    }
    Some(place)
}

/// The configuration of the provider that makes a resource, if it is configured; nothing if that is not known.
fn configuration<'a>(evaluated: &'a Evaluated, resource: &'a Resource) -> Option<Vec<&'a Body>> {
    let wanted = match &resource.meta.provider {
        Some(Argument { value: ArgumentValue::Traversals { references, .. }, .. }) => &*references.first()?.0,
        Some(_) => return None,
        None => name_of_type(&resource.ty),
    };
    let (name, alias) = wanted.split_once('.').map_or((wanted, None), |(name, alias)| (name, Some(alias)));
    let same = |own: Option<&Text>| own.map(|text| &**text) == alias;
    let mut all = evaluated.providers.iter();
    let found = all.find(|one| &*one.name.text == name && same(one.alias.as_ref().map(|alias| &alias.text)));
    Some(found.map(|provider| &provider.body).into_iter().collect())
}

/// All of a provider's configuration that may lead to another account.
fn account(body: &Body, facts: &dyn Facts, place: &mut String) -> Option<()> {
    let beside = facts.beside_the_account();
    let mut attributes: Vec<&Argument> =
        body.attributes.iter().filter(|argument| !beside.contains(&&*argument.name)).collect();
    crate::sort_by(&mut attributes, |a, b| a.name.cmp(&b.name));
    for argument in attributes {
        place.push_str(&format!(" {}=", argument.name));
        write(argument.value()?, place)?;
    }
    for block in body.blocks.iter().filter(|block| !beside.contains(&&*block.name)) {
        if block.dynamic.is_some() {
            return None;
        }
        place.push_str(&format!(" {} {{", block.name));
        account(&block.body, crate::provider::NOTHING, place)?;
        place.push_str(" }");
    }
    Some(())
}

/// What an attribute leads to: a text, or a resource of this root or another, with what is read of it.
fn within(evaluated: &Evaluated, value: &Value, place: &mut String) -> Option<()> {
    let Value::Deferred(deferred) = value else { return write(value, place) };
    let Deferred { node: Node::Traversal(Traversal { root, steps }), .. } = &**deferred else { return None };
    let (workspace, address, steps) = match root {
        Root::Resource(id) => {
            let found = evaluated.resources.find(*id).filter(|found| found.mode == Mode::Managed)?;
            (evaluated.workspace.as_ref()?, format!("{}{}", evaluated.prefix(found.module), found.address()), steps)
        }
        Root::Input { origin, .. } if steps.is_empty() => return within(evaluated, origin, place),
        Root::Remote { name, origin, .. } if steps.is_empty() => {
            let remote = evaluated.remotes.iter().find(|remote| remote.name == *name)?;
            let Value::Deferred(origin) = &**origin else { return None };
            let Node::Traversal(Traversal { root: Root::Foreign { mode: Mode::Managed, address, .. }, steps }) =
                &origin.node
            else {
                return None;
            };
            (&remote.workspace, address.to_string(), steps)
        }
        _ => return None,
    };
    place.push_str(&format!("{workspace}/{address}"));
    for step in steps {
        match step {
            Step::Attribute(name) => place.push_str(&format!(".{name}")),
            _ => return None,
        }
    }
    Some(())
}

/// A known value; nothing if any of it is known only later.
fn write(value: &Value, place: &mut String) -> Option<()> {
    match value {
        Value::Null => place.push_str("null"),
        Value::Bool(flag) => place.push_str(&flag.to_string()),
        Value::Number(number) => place.push_str(&number.to_string()),
        Value::String(text) => place.push_str(&format!("{text:?}")),
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
            place.push('[');
            for one in all.iter() {
                write(one, place)?;
                place.push(',');
            }
            place.push(']');
        }
        Value::Object(all) | Value::Map(all) => {
            place.push('{');
            for (name, one) in all.iter() {
                place.push_str(&format!("{name:?}:"));
                write(one, place)?;
                place.push(',');
            }
            place.push('}');
        }
        Value::Template(_) | Value::Hole(_) | Value::Deferred(_) | Value::Unknown(_) | Value::Poison => return None,
    }
    Some(())
}
