//! Documents: where the provider takes a text of JSON, an object or a list is written as one, as `jsonencode` would.

use std::rc::Rc;

use super::Expander;
use crate::{
    evaluate::encoded,
    evaluated::{ArgumentValue, Body},
    ids::ResourceId,
    mode::Mode,
    provider::Facts,
    schema::{Block, Schema},
    types::Type,
    value::{Node, Root, Traversal, Value},
};

/// The type of a resource, and what is known of it.
struct Known<'a> {
    schema: &'a Schema,
    facts: &'static dyn Facts,
    mode: Mode,
    ty: &'a str,
}

impl Expander<'_> {
    /// Writes the documents in the body of a resource.
    pub(super) fn documents(&self, id: ResourceId, body: &mut Body) {
        let resource = &self.evaluated.resources[id];
        let (mode, ty) = (resource.mode, &*resource.ty);
        let Some(schema) = self.schemas().of_type(ty) else { return };
        let Ok(Some(block)) = schema.resource(mode, ty) else { return };
        let known = Known { schema, facts: self.schemas().facts(ty), mode, ty };
        known.write(&block, body, &mut Vec::new());
    }
}

impl Known<'_> {
    fn write<'b>(&self, block: &Block, body: &'b mut Body, path: &mut Vec<&'b str>) {
        for argument in &mut body.attributes {
            let ArgumentValue::Value(value) = &mut argument.value else { continue };
            let Some(known) = block.attribute(&argument.name) else { continue };
            let one = matches!(known.ty.base(), Type::String);
            if (one && is_made(value) || !one && is_list_of_made(value, &known.ty))
                && self.facts.takes_document(self.schema.version(), self.mode, self.ty, path, &argument.name)
            {
                *value = if one { encoded(value) } else { each_encoded(value) };
            }
        }
        for inner in &mut body.blocks {
            let Some(known) = block.nested(&inner.name).and_then(|known| self.schema.block(known.block).ok()) else {
                continue;
            };
            path.push(&inner.name);
            self.write(&known, &mut inner.body, path);
            path.pop();
        }
    }
}

/// Whether objects or lists stand in a list of texts.
fn is_list_of_made(value: &Value, ty: &Type) -> bool {
    let (Type::List(element) | Type::Set(element)) = ty.base() else { return false };
    matches!(element.base(), Type::String) && value.elements().is_some_and(|all| all.iter().any(is_made))
}

fn each_encoded(value: &Value) -> Value {
    let each = |one: &Value| if is_made(one) { encoded(one) } else { one.clone() };
    Value::Tuple(Rc::new(value.elements().into_iter().flatten().map(each).collect()))
}

/// Whether it is an object or a list that its author made: one that a resource gives stands here by mistake.
fn is_made(value: &Value) -> bool {
    let given = |traversal: &Traversal| matches!(traversal.root, Root::Resource(_));
    match value {
        Value::Object(_) | Value::Map(_) | Value::Tuple(_) | Value::List(_) | Value::Set(_) => true,
        Value::Deferred(deferred) => {
            !matches!(&deferred.node, Node::Traversal(traversal) if given(traversal))
                && matches!(
                    deferred.ty.base(),
                    Type::Object(_) | Type::Map(_) | Type::Tuple(_) | Type::List(_) | Type::Set(_)
                )
        }
        _ => false,
    }
}
