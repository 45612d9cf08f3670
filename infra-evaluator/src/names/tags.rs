//! `Name` tags by convention: where a root asks for them, the name that a resource has is its tag too.

use super::set;
use crate::{
    evaluated::{Argument, ArgumentValue, Evaluated, Resource},
    ids::ResourceId,
    mode::Mode,
    provider::NAME_TAG,
    target::Schemas,
    types::Type,
    value::Value,
};

/// The setting of `rules { … }`.
pub const TAGS: &str = "tags";
/// The word with which a root asks for the tag.
pub const NAMED: &str = "named";

/// Tags every resource that has a physical name and tags with that name, if the root asks for it. A tag that is written stays.
pub fn tag(evaluated: &mut Evaluated, schemas: &Schemas) {
    let setting = evaluated.rules.as_ref().and_then(|rules| rules.attribute(TAGS));
    let Some(Argument { value: ArgumentValue::Keyword(word), .. }) = setting else { return };
    if &**word != NAMED {
        return;
    }
    let named: Vec<(ResourceId, Value)> = evaluated
        .resources
        .iter_enumerated()
        .filter_map(|(id, resource)| Some((id, name(resource, schemas)?)))
        .collect();
    for (id, name) in named {
        let resource = &mut evaluated.resources[id];
        let span = resource.span;
        set(&mut resource.body, NAME_TAG, name, span);
    }
}

/// The physical name of a resource that has tags beside it.
fn name(resource: &Resource, schemas: &Schemas) -> Option<Value> {
    if resource.mode != Mode::Managed {
        return None;
    }
    let physical = schemas.facts(&resource.ty).physical_name(&resource.ty)?;
    let block = schemas.block(Mode::Managed, &resource.ty)?;
    let tags = block.attribute("tags")?;
    if physical.attribute == NAME_TAG || !tags.optional || !matches!(tags.ty, Type::Map(_)) {
        return None;
    }
    match resource.body.attribute(physical.attribute)?.value()? {
        Value::Null | Value::Poison | Value::Unknown(_) => None,
        name => Some(name.clone()),
    }
}
