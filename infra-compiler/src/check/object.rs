//! Attributes that hold objects: those that Terraform also lets one write as blocks, and nested attributes.

use std::collections::BTreeMap;

use crate::{
    Text,
    limits::NESTED_ATTRIBUTE_DEPTH,
    program::PartStep,
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
    let object = Type::Object(crate::map_of(fields));
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

/// An object that is written somewhere in a value, and what its type has.
#[derive(Clone, Copy)]
pub(super) struct Members<'a> {
    /// What is written.
    pub(super) written: &'a BTreeMap<Text, Value>,
    /// What there is.
    pub(super) fields: &'a BTreeMap<Text, Field>,
    /// The attribute or member that holds it.
    pub(super) of: &'a Text,
    /// The way to it from the whole value.
    pub(super) path: &'a [PartStep],
}

/// Shows every object in a value for which its type says what it holds, outer before inner.
pub(super) fn each_object(value: &Value, ty: &Type, of: &Text, see: &mut dyn FnMut(&Members<'_>)) {
    each_within(value, ty, of, &mut Vec::new(), see);
}

fn each_within(value: &Value, ty: &Type, of: &Text, path: &mut Vec<PartStep>, see: &mut dyn FnMut(&Members<'_>)) {
    match (value, ty) {
        (Value::Tuple(all) | Value::List(all) | Value::Set(all), Type::List(element) | Type::Set(element)) => {
            for (at, one) in all.iter().enumerate() {
                path.push(element_part(value, at));
                each_within(one, element, of, path, see);
                path.pop();
            }
        }
        (Value::Object(all) | Value::Map(all), Type::Map(element)) => {
            for (name, one) in all.iter() {
                path.push(PartStep::Member(name.clone()));
                each_within(one, element, of, path, see);
                path.pop();
            }
        }
        (Value::Object(written) | Value::Map(written), Type::Object(fields)) => {
            see(&Members { written, fields, of, path });
            for (name, one) in written.iter() {
                if let Some(field) = fields.get(name) {
                    path.push(PartStep::Member(name.clone()));
                    each_within(one, &field.ty, name, path, see);
                    path.pop();
                }
            }
        }
        _ => {}
    }
}

/// The step to an element. A set has another order than what is written.
pub(super) fn element_part(of: &Value, at: usize) -> PartStep {
    PartStep::Element(if matches!(of, Value::Set(_)) { usize::MAX } else { at })
}
