//! The least that the schema asks of a body.

use infra_compiler::{
    schema::{Attribute, Block, Nesting, Schema},
    types::Type,
};

use super::program::{Body, Entry, Expression};

/// Gives a value for an attribute of this name and type.
pub(crate) type Give<'a> = &'a mut dyn FnMut(&str, &Type) -> Expression;

/// What must be there, and nothing else; an attribute that is `filled` in is left out.
pub(crate) fn body(schema: &Schema, block: &Block, filled: Option<&str>, give: Give<'_>) -> Body {
    nested(schema, block, filled, give, 0)
}

fn nested(schema: &Schema, block: &Block, filled: Option<&str>, give: Give<'_>, depth: usize) -> Body {
    assert!(depth < 32, "a block that requires itself");
    let mut body = Body::default();
    let required = block.attributes.iter().filter(|attribute| attribute.required);
    for attribute in required.filter(|attribute| filled != Some(&*attribute.name)) {
        body.set(&attribute.name, value(schema, attribute, give));
    }
    for inner in &block.blocks {
        for _ in 0..inner.min_items {
            let content = nested(schema, &schema.block(inner.block).expect("a whole table"), None, give, depth + 1);
            body.0.push(Entry::Block(inner.name.to_string(), content));
        }
    }
    body
}

/// A value for an attribute.
pub(crate) fn value(schema: &Schema, attribute: &Attribute, give: Give<'_>) -> Expression {
    let Some((nesting, id)) = attribute.nested else { return of_type(&attribute.name, &attribute.ty, give) };
    let block = schema.block(id).expect("a whole table");
    let required = block.attributes.iter().filter(|inner| inner.required);
    let members = required.map(|inner| (inner.name.to_string(), value(schema, inner, give))).collect();
    let object = Expression::Object(members);
    match nesting {
        Nesting::Single | Nesting::Group => object,
        Nesting::List | Nesting::Set => Expression::List(vec![object]),
        Nesting::Map => Expression::Object(vec![("key".to_owned(), object)]),
    }
}

fn of_type(name: &str, ty: &Type, give: Give<'_>) -> Expression {
    match ty.base() {
        Type::List(element) | Type::Set(element) => Expression::List(vec![of_type(name, element, give)]),
        Type::Map(element) => Expression::Object(vec![("key".to_owned(), of_type(name, element, give))]),
        Type::Tuple(elements) => {
            Expression::List(elements.iter().map(|element| of_type(name, element, give)).collect())
        }
        Type::Object(fields) => Expression::Object(
            fields.iter().map(|(name, field)| (name.to_string(), of_type(name, &field.ty, give))).collect(),
        ),
        simple => give(name, simple),
    }
}
