//! The resources of a type by what one attribute of theirs is, so that "is there one whose `x` is this" looks at few.

use rustc_hash::FxHashMap;

use super::{
    Seen, World,
    alike::{identity, settled},
};
use crate::{Text, ids::ResourceId, mode::Mode, value::Value};

/// Resources by an attribute.
#[derive(Debug, Default)]
pub(super) struct Join {
    by_key: FxHashMap<Key, Vec<ResourceId>>,
    /// Those whose attribute is known.
    known: Vec<ResourceId>,
    /// Those whose attribute identifies a resource.
    identities: Vec<ResourceId>,
    /// Those of which nothing can be told.
    others: Vec<ResourceId>,
    /// Whether the attribute tells a resource from all others.
    identifies: bool,
}

/// What an attribute is, where that tells it from others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Text(Text),
    Number(String),
    Bool(bool),
    Identity(ResourceId, &'static str),
    Null,
}

impl Join {
    pub(super) fn new(world: &World<'_>, mode: Mode, ty: &str, attribute: &Text) -> Self {
        let identifies = &**attribute == "id" || world.identifies(ty, attribute);
        let mut join = Self { identifies, ..Self::default() };
        for id in world.of_type(mode, ty) {
            let Some(key) = key(world, &world.member(&Seen::Resource(*id), attribute)) else {
                join.others.push(*id);
                continue;
            };
            match key {
                Key::Identity(..) => join.identities.push(*id),
                Key::Null => {}
                _ => join.known.push(*id),
            }
            join.by_key.entry(key).or_default().push(*id);
        }
        join
    }

    /// Whether the resource that is wanted is none of another program. One whose id a variable gives, or a text, may be made
    /// elsewhere, where it is not seen, whatever those that are seen are like.
    pub(super) fn is_within(&self, world: &World<'_>, wanted: &Seen<'_>) -> bool {
        !self.identifies
            || key(world, wanted)
                .is_some_and(|key| matches!(key, Key::Identity(..) | Key::Null) || self.by_key.contains_key(&key))
    }

    /// The resources whose attribute may be this: all others certainly differ. `None` if any may.
    pub(super) fn candidates(&self, world: &World<'_>, wanted: &Seen<'_>) -> Option<Vec<ResourceId>> {
        let key = key(world, wanted)?;
        let same = self.by_key.get(&key).into_iter().flatten();
        // What is known and what identifies a resource may turn out to be the same.
        let uncertain: &[ResourceId] = match key {
            Key::Identity(..) => &self.known,
            Key::Null => &[],
            _ => &self.identities,
        };
        let mut found: Vec<ResourceId> = same.chain(uncertain).chain(&self.others).copied().collect();
        found.sort_unstable();
        Some(found)
    }
}

fn key(world: &World<'_>, seen: &Seen<'_>) -> Option<Key> {
    let Seen::Value(value) = seen else { return None };
    match settled(world, value) {
        Value::Null => Some(Key::Null),
        Value::Bool(value) => Some(Key::Bool(value)),
        Value::Number(number) => Some(Key::Number(number.to_string())),
        Value::String(text) => Some(Key::Text(text)),
        value => {
            use crate::provider::IdentifierForm::{Arn, Id, Url};
            let (id, identifier) = identity(world, &value)?;
            let form = match identifier.form {
                Id => "id",
                Arn => "arn",
                Url => "url",
                _ => return None,
            };
            Some(Key::Identity(id, form))
        }
    }
}
