//! Attributes that hold objects: those that Terraform also lets one write as blocks, and nested attributes.

use std::collections::BTreeMap;

use crate::{
    Text,
    limits::NESTED_ATTRIBUTE_DEPTH,
    schema::{Attribute, Nesting, Schema},
    types::{Field, Type},
    value::Value,
};

/// Whether the attribute may be written as blocks: a list or set of objects.
pub(super) fn takes_blocks(attribute: &Attribute) -> bool {
    match (&attribute.nested, &attribute.ty) {
        (Some((nesting, _)), _) => matches!(nesting, Nesting::List | Nesting::Set),
        (None, Type::List(element) | Type::Set(element)) => matches!(**element, Type::Object(_)),
        _ => false,
    }
}

/// Whether the attribute's objects have a member of this name.
pub(super) fn has_member(attribute: &Attribute, name: &str) -> bool {
    fields(attribute).is_none_or(|fields| fields.contains_key(name))
}

/// The members of the attribute's objects.
pub(super) fn members(attribute: &Attribute) -> impl Iterator<Item = &str> {
    fields(attribute).into_iter().flat_map(|fields| fields.keys().map(|name| &**name))
}

/// What the attribute's objects hold, if that is part of its own type.
pub(super) fn fields(attribute: &Attribute) -> Option<&BTreeMap<Text, Field>> {
    match &attribute.ty {
        Type::List(element) | Type::Set(element) => match &**element {
            Type::Object(fields) => Some(fields),
            _ => None,
        },
        _ => None,
    }
}

/// The type of an attribute, the members of nested attributes included.
pub(super) fn attribute_type(attribute: &Attribute, schema: &Schema) -> Type {
    typed(attribute, schema, 0)
}

fn typed(attribute: &Attribute, schema: &Schema, depth: usize) -> Type {
    let Some((nesting, id)) = attribute.nested else { return attribute.ty.clone() };
    let Some(block) = schema.block(id).ok().filter(|_| depth < NESTED_ATTRIBUTE_DEPTH) else { return Type::Any };
    let fields = block.attributes.iter().map(|inner| {
        (inner.name.clone(), Field { ty: typed(inner, schema, depth + 1), optional: !inner.required, default: None })
    });
    let object = Type::Object(fields.collect());
    match nesting {
        Nesting::Single | Nesting::Group => object,
        Nesting::List => object.list(),
        Nesting::Set => object.set(),
        Nesting::Map => object.map(),
    }
}

/// What a value of this type is called.
pub(super) fn article(ty: &Type) -> String {
    match ty.base() {
        Type::String => "a text".to_owned(),
        Type::Number => "a number".to_owned(),
        Type::Bool => "`true` or `false`".to_owned(),
        Type::List(element) | Type::Set(element) => format!("a list of {element}"),
        Type::Map(element) => format!("an object of {element}"),
        other => other.to_string(),
    }
}

/// A key of an object that its type does not have.
pub(super) struct UnknownMember {
    /// The key.
    pub(super) name: Text,
    /// The attribute or member whose object it is in.
    pub(super) of: Text,
    /// The keys that there are.
    pub(super) known: Vec<Text>,
}

/// The keys in a value that its type does not have, each once.
pub(super) fn unknown_members(value: &Value, ty: &Type, of: &Text) -> Vec<UnknownMember> {
    let mut found = Vec::new();
    collect(value, ty, of, &mut found);
    found.dedup_by(|a, b| a.name == b.name && a.of == b.of);
    found
}

fn collect(value: &Value, ty: &Type, of: &Text, found: &mut Vec<UnknownMember>) {
    match (value, ty) {
        (Value::Tuple(all) | Value::List(all) | Value::Set(all), Type::List(element) | Type::Set(element)) => {
            all.iter().for_each(|one| collect(one, element, of, found));
        }
        (Value::Object(all) | Value::Map(all), Type::Map(element)) => {
            all.values().for_each(|one| collect(one, element, of, found));
        }
        (Value::Object(all) | Value::Map(all), Type::Object(fields)) => {
            for (name, one) in all.iter() {
                match fields.get(name) {
                    Some(field) => collect(one, &field.ty, name, found),
                    None => found.push(UnknownMember {
                        name: name.clone(),
                        of: of.clone(),
                        known: fields.keys().cloned().collect(),
                    }),
                }
            }
        }
        _ => {}
    }
}
