//! Members of what is seen: arguments and blocks as they are written, and what only the provider sets.

use std::rc::Rc;

use super::{Seen, World, alike::settled, foreign, seen::SeenBlock, world::is_counted};
use crate::{
    Text,
    evaluated::{ArgumentValue, Body, Resource},
    function,
    ids::ResourceId,
    mode::Mode,
    provider::IdentifierForm,
    schema::{Block, Schema},
    types::Type,
    value::{Deferred, Marks, Node, Root, Step, Traversal, Value, Way},
};

impl<'a> World<'a> {
    /// `source.name`.
    pub(super) fn member(&self, source: &Seen<'a>, name: &Text) -> Seen<'a> {
        match source {
            Seen::Resource(id) => self.kept(*id, name),
            Seen::Foreign(reference) => foreign::member(reference, name),
            Seen::Block(block) => of_block(block, name),
            Seen::Value(value) => of_value(value, name),
            Seen::Items(all) => match all.as_slice() {
                [] => Seen::NULL,
                [only] => self.member(only, name),
                _ => Seen::Unknown,
            },
            Seen::Unknown => Seen::Unknown,
        }
    }

    /// A member of a resource, looked up once.
    fn kept(&self, id: ResourceId, name: &Text) -> Seen<'a> {
        let key = (id, name.clone());
        if let Some(seen) = self.members.borrow().get(&key) {
            return seen.clone();
        }
        let seen = self.of_resource(id, name);
        self.members.borrow_mut().insert(key, seen.clone());
        seen
    }

    fn of_resource(&self, id: ResourceId, name: &str) -> Seen<'a> {
        let resource = self.resource(id);
        if name == "lifecycle" {
            return match &resource.meta.lifecycle {
                Some(body) => Seen::Block(SeenBlock { body, span: resource.span, schema: None }),
                None => Seen::NULL,
            };
        }
        let schema = self.shape(id);
        match written(&resource.body, schema, name) {
            Some(seen) => seen,
            None => self.unwritten(id, resource, schema, name),
        }
    }

    /// What is not written: null for what may be, and for what only the provider sets a reference to it.
    fn unwritten(
        &self,
        id: ResourceId,
        resource: &Resource,
        schema: Option<&(Rc<Schema>, Rc<Block>)>,
        name: &str,
    ) -> Seen<'a> {
        let Some((_, block)) = schema else { return Seen::Unknown };
        let Some(attribute) = block.attribute(name) else { return absent(block, name) };
        // What identifies a resource is there, also where the provider would let it be written.
        let identifies = name == "id" || self.identifies(&resource.ty, name);
        let settable = (attribute.optional || attribute.required) && !(identifies && attribute.computed);
        // A data source fills in what it computes; what it only takes is not there.
        if settable && (resource.mode == Mode::Managed || !attribute.computed) {
            return Seen::NULL;
        }
        if is_counted(resource) {
            return Seen::Unknown;
        }
        let traversal = Traversal { root: Root::Resource(id), steps: vec![Step::Attribute(name.into())] };
        let node = Node::Traversal(traversal);
        let reference = Deferred { node, ty: attribute.ty.clone(), marks: Marks::NONE, way: Way::NONE };
        Seen::Value(settled(self, &Value::Deferred(Rc::new(reference))))
    }

    /// Whether an attribute tells a resource of this type from all others, as its id and its ARN do.
    pub(super) fn identifies(&self, ty: &str, name: &str) -> bool {
        let mut own = self.schemas.facts(ty).identifiers(ty).iter();
        own.any(|(attribute, it)| *attribute == name && matches!(it.form, IdentifierForm::Id | IdentifierForm::Arn))
    }

    /// The blocks, or objects, of these names in a resource, all ways through them.
    pub(super) fn blocks(&self, from: Seen<'a>, names: &[Text]) -> Vec<Seen<'a>> {
        let mut found = vec![from];
        for name in names {
            let inner = found.iter().map(|seen| self.member(seen, name));
            found = inner.flat_map(|seen| elements(&seen).unwrap_or_default()).collect();
        }
        found
    }
}

fn of_block<'a>(block: &SeenBlock<'a>, name: &str) -> Seen<'a> {
    match written(block.body, block.schema.as_ref(), name) {
        Some(seen) => seen,
        None => match &block.schema {
            Some((_, schema)) => match schema.attribute(name) {
                Some(attribute) if !attribute.optional && !attribute.required => Seen::Unknown,
                Some(_) => Seen::NULL,
                None => absent(schema, name),
            },
            None => Seen::NULL,
        },
    }
}

/// A block that is not written, or what this version does not know.
fn absent<'a>(block: &Block, name: &str) -> Seen<'a> {
    match block.nested(name) {
        Some(nested) if !nested.is_single() => Seen::Items(Rc::new(Vec::new())),
        None if block.open => Seen::Unknown,
        _ => Seen::NULL,
    }
}

/// What is written under a name, if something is, or if that is not known.
fn written<'a>(body: &'a Body, schema: Option<&(Rc<Schema>, Rc<Block>)>, name: &str) -> Option<Seen<'a>> {
    if body.undecided {
        return Some(Seen::Unknown);
    }
    if let Some(argument) = body.attribute(name) {
        return Some(match &argument.value {
            ArgumentValue::Value(value) | ArgumentValue::Literal(value) => {
                let ty = schema.and_then(|(_, block)| block.attribute(name)).map(|attribute| &attribute.ty);
                Seen::Value(typed(value, ty))
            }
            ArgumentValue::Keyword(word) => Seen::Value(Value::String(word.clone())),
            _ => Seen::Unknown,
        });
    }
    let blocks: Vec<&'a crate::evaluated::Block> = body.blocks.iter().filter(|block| &*block.name == name).collect();
    blocks.first()?;
    let nested = schema.and_then(|(schema, block)| Some((schema, block.nested(name)?)));
    let single = nested.is_some_and(|(_, nested)| nested.is_single());
    let inner = nested.and_then(|(schema, nested)| Some((schema.clone(), schema.block(nested.block).ok()?)));
    let mut seen = Vec::new();
    for block in blocks {
        if block.dynamic.is_some() {
            return Some(Seen::Unknown);
        }
        seen.push(Seen::Block(SeenBlock { body: &block.body, span: block.span, schema: inner.clone() }));
    }
    Some(match seen.pop() {
        Some(only) if single && seen.is_empty() => only,
        last => {
            seen.extend(last);
            Seen::Items(Rc::new(seen))
        }
    })
}

/// A value as the provider reads it: numbers and bools that are written as texts, and the reverse.
fn typed(value: &Value, ty: Option<&Type>) -> Value {
    match (value, ty.map(Type::base)) {
        (
            Value::Bool(_) | Value::Number(_) | Value::String(_),
            Some(ty @ (Type::Bool | Type::Number | Type::String)),
        ) => function::convert(value, ty).unwrap_or_else(|_| value.clone()),
        _ => value.clone(),
    }
}

fn of_value<'a>(value: &Value, name: &str) -> Seen<'a> {
    match value {
        Value::Null => Seen::NULL,
        Value::Object(all) | Value::Map(all) => all.get(name).map_or(Seen::NULL, |one| Seen::Value(one.clone())),
        _ => Seen::Unknown,
    }
}

/// The elements of what is gone through; `None` if they are not known.
pub(super) fn elements<'a>(seen: &Seen<'a>) -> Option<Vec<Seen<'a>>> {
    match seen {
        Seen::Items(all) => Some(all.to_vec()),
        Seen::Block(_) | Seen::Resource(_) | Seen::Foreign(_) => Some(vec![seen.clone()]),
        Seen::Value(Value::Null) => Some(Vec::new()),
        Seen::Value(Value::Tuple(all) | Value::List(all) | Value::Set(all)) => {
            Some(all.iter().cloned().map(Seen::Value).collect())
        }
        Seen::Value(Value::Map(all) | Value::Object(all)) => Some(all.values().cloned().map(Seen::Value).collect()),
        _ => None,
    }
}
