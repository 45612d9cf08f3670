//! States: what a resource would be after a plan, and what is proposed for it next.

use infra_compiler::{
    schema::{Block, Nesting, Schema, TableError},
    types::Type,
};
use rmpv::Value;

/// A planned state as if it had been applied: what is unknown in it gets some value of its type.
pub fn applied(schema: &Schema, block: &Block, planned: &Value) -> Result<Value, TableError> {
    let mut members = Vec::new();
    for attribute in &block.attributes {
        members.push((Value::from(&*attribute.name), known(&attribute.ty, member(planned, &attribute.name))));
    }
    for nested in &block.blocks {
        let inner = &*schema.block(nested.block)?;
        let value = match member(planned, &nested.name) {
            Value::Array(all) => {
                Value::Array(all.iter().map(|one| applied(schema, inner, one)).collect::<Result<_, _>>()?)
            }
            Value::Map(all) if nested.nesting == Nesting::Map => {
                let all = all.iter().map(|(key, one)| Ok((key.clone(), applied(schema, inner, one)?)));
                Value::Map(all.collect::<Result<_, TableError>>()?)
            }
            one @ Value::Map(_) => applied(schema, inner, one)?,
            _ if matches!(nested.nesting, Nesting::List | Nesting::Set) => Value::Array(Vec::new()),
            other => other.clone(),
        };
        members.push((Value::from(&*nested.name), value));
    }
    Ok(Value::Map(members))
}

fn known(ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (Type::String, Value::Ext(..)) => Value::from("known"),
        (Type::Number, Value::Ext(..)) => Value::from(1),
        (Type::Bool, Value::Ext(..)) => Value::from(false),
        (Type::List(_) | Type::Set(_), Value::Ext(..)) => Value::Array(Vec::new()),
        (Type::Map(_), Value::Ext(..)) => Value::Map(Vec::new()),
        (_, Value::Ext(..)) => Value::Nil,
        (Type::List(inner) | Type::Set(inner), Value::Array(all)) => {
            Value::Array(all.iter().map(|one| known(inner, one)).collect())
        }
        (Type::Map(inner), Value::Map(all)) => {
            Value::Map(all.iter().map(|(key, one)| (key.clone(), known(inner, one))).collect())
        }
        (Type::Object(fields), Value::Map(_)) => {
            let fields = fields.iter();
            Value::Map(
                fields.map(|(name, field)| (Value::from(&**name), known(&field.ty, member(value, name)))).collect(),
            )
        }
        _ => value.clone(),
    }
}

/// What Terraform proposes for a state and a configuration: the configuration, and where it says nothing of what the provider
/// computes, the state.
pub fn proposed(schema: &Schema, block: &Block, prior: &Value, config: &Value) -> Result<Value, TableError> {
    let mut members = Vec::new();
    for attribute in &block.attributes {
        let value = match member(config, &attribute.name) {
            Value::Nil if attribute.computed => member(prior, &attribute.name),
            value => value,
        };
        members.push((Value::from(&*attribute.name), value.clone()));
    }
    for nested in &block.blocks {
        let inner = &*schema.block(nested.block)?;
        let before = member(prior, &nested.name);
        let value = match member(config, &nested.name) {
            Value::Array(all) => {
                let all = all.iter().enumerate().map(|(at, one)| proposed(schema, inner, element(before, at), one));
                Value::Array(all.collect::<Result<_, _>>()?)
            }
            Value::Map(all) if nested.nesting == Nesting::Map => {
                let all = all.iter().map(|(key, one)| {
                    let before = key.as_str().map_or(&Value::Nil, |key| member(before, key));
                    Ok((key.clone(), proposed(schema, inner, before, one)?))
                });
                Value::Map(all.collect::<Result<_, TableError>>()?)
            }
            one @ Value::Map(_) => proposed(schema, inner, before, one)?,
            other => other.clone(),
        };
        members.push((Value::from(&*nested.name), value));
    }
    Ok(Value::Map(members))
}

fn member<'a>(value: &'a Value, name: &str) -> &'a Value {
    let members = value.as_map().map(Vec::as_slice).unwrap_or_default();
    members.iter().find(|(key, _)| key.as_str() == Some(name)).map_or(&Value::Nil, |(_, value)| value)
}

fn element(value: &Value, at: usize) -> &Value {
    value.as_array().and_then(|all| all.get(at)).unwrap_or(&Value::Nil)
}
