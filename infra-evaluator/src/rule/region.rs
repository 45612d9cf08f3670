//! `region(…)`: where a resource is made, and where what an ARN names is.

use super::{Seen, World, alike::settled};
use crate::{
    Text,
    evaluated::{Argument, ArgumentValue, Resource},
    value::{Node, Root, Step, Traversal, Value},
};

/// The region of a resource, or of what a value identifies; nothing where only the deployment knows it.
pub(super) fn region(world: &World<'_>, seen: &Seen<'_>) -> Option<Text> {
    match seen {
        Seen::Resource(id) => of_resource(world, world.resource(*id)),
        Seen::Value(value) => match settled(world, value) {
            Value::String(arn) => of_arn(&arn),
            value => of_reference(world, &value),
        },
        _ => None,
    }
}

/// `arn:aws:acm:us-east-1:…`; services without regions leave it empty.
fn of_arn(text: &str) -> Option<Text> {
    let mut parts = text.split(':');
    (parts.next() == Some("arn")).then_some(())?;
    parts.nth(2).filter(|region| !region.is_empty()).map(Text::from)
}

/// What an identifier of a resource of this program leads to.
fn of_reference(world: &World<'_>, value: &Value) -> Option<Text> {
    let Value::Deferred(deferred) = value else { return None };
    let Node::Traversal(Traversal { root: Root::Resource(id), steps }) = &deferred.node else { return None };
    let [Step::Attribute(attribute)] = steps.as_slice() else { return None };
    let resource = world.evaluated.resources.find(*id)?;
    let mut own = world.schemas.facts(&resource.ty).identifiers(&resource.ty).iter();
    own.any(|(name, _)| *name == &**attribute).then(|| of_resource(world, resource)).flatten()
}

fn of_resource(world: &World<'_>, resource: &Resource) -> Option<Text> {
    let word = world.schemas.facts(&resource.ty).region()?;
    if resource.body.undecided {
        return None;
    }
    if let Some(own) = resource.body.attribute(word).and_then(Argument::value).filter(|it| **it != Value::Null) {
        return text(world, own);
    }
    let (name, alias) = match resource.meta.provider.as_ref().map(|argument| &argument.value) {
        None => (resource.ty.split('_').next()?, None),
        Some(ArgumentValue::Traversals { references, .. }) => {
            let (written, _) = references.first()?;
            written.split_once('.').map_or((&**written, None), |(name, alias)| (name, Some(alias)))
        }
        Some(_) => return None,
    };
    let same =
        |alias: &Option<crate::program::Name>, wanted: Option<&str>| alias.as_ref().map(|it| &*it.text) == wanted;
    let provider = world.evaluated.providers.iter().find(|it| &*it.name.text == name && same(&it.alias, alias))?;
    text(world, provider.body.attribute(word)?.value()?)
}

fn text(world: &World<'_>, value: &Value) -> Option<Text> {
    match settled(world, value) {
        Value::String(text) => Some(text),
        _ => None,
    }
}
