//! Configurations as a provider takes them: every attribute of the schema is there, `null` where nothing is set.

use std::collections::BTreeMap;

use infra_compiler::{
    Text,
    schema::{Block, BlockId, NestedBlock, Nesting, Schema, TableError},
    types::Type,
};
use rmpv::Value;

/// The key under which elements of maps stand.
const KEY: &str = "k";

/// The way to an argument: the names of blocks, and of attributes that hold objects, then its own.
pub type Path = Vec<Text>;

/// An argument that can be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The way to it.
    pub path: Path,
    /// Its type.
    pub ty: Type,
    /// Whether its block must have it.
    pub required: bool,
    /// The block that it stands in; nothing for one of the type's own.
    pub block: Option<BlockId>,
    /// How many blocks the way leads through.
    pub depth: usize,
}

impl Slot {
    /// The type of the values in it: that of the elements of its lists, sets and maps.
    pub fn element(&self) -> &Type {
        let mut ty = &self.ty;
        while let Type::List(inner) | Type::Set(inner) | Type::Map(inner) = ty {
            ty = inner;
        }
        ty
    }

    /// One such value in as many lists and maps as the argument wants.
    pub fn hold(&self, value: Value) -> Value {
        fn within(ty: &Type, value: Value) -> Value {
            match ty {
                Type::List(inner) | Type::Set(inner) => Value::Array(vec![within(inner, value)]),
                Type::Map(inner) => Value::Map(vec![(KEY.into(), within(inner, value))]),
                _ => value,
            }
        }
        within(&self.ty, value)
    }
}

/// Every argument of a block and of the blocks in it, outer before inner.
pub fn slots(schema: &Schema, block: &Block) -> Result<Vec<Slot>, TableError> {
    let mut found = Vec::new();
    collect(schema, (None, block), &mut Vec::new(), &mut found)?;
    Ok(found)
}

fn collect(
    schema: &Schema,
    (id, block): (Option<BlockId>, &Block),
    path: &mut Path,
    out: &mut Vec<Slot>,
) -> Result<(), TableError> {
    let depth = path.len();
    for attribute in block.attributes.iter().filter(|attribute| attribute.required || attribute.optional) {
        path.push(attribute.name.clone());
        of_type(&attribute.ty, (id, depth, attribute.required), path, out);
        path.pop();
    }
    for nested in block.blocks.iter().filter(|nested| &*nested.name != "timeouts") {
        path.push(nested.name.clone());
        collect(schema, (Some(nested.block), &*schema.block(nested.block)?), path, out)?;
        path.pop();
    }
    Ok(())
}

fn of_type(ty: &Type, stands: (Option<BlockId>, usize, bool), path: &mut Path, out: &mut Vec<Slot>) {
    if let Some(fields) = fields(ty) {
        for (name, field) in fields {
            path.push(name.clone());
            of_type(&field.ty, stands, path, out);
            path.pop();
        }
    } else {
        let (block, depth, required) = stands;
        out.push(Slot { path: path.clone(), ty: ty.clone(), required, block, depth });
    }
}

fn fields(ty: &Type) -> Option<&BTreeMap<Text, infra_compiler::types::Field>> {
    match ty {
        Type::List(inner) | Type::Set(inner) | Type::Map(inner) => fields(inner),
        Type::Object(fields) => Some(fields),
        _ => None,
    }
}

/// What is set, by the ways to it.
#[derive(Debug, Default)]
pub struct Body {
    value: Option<Value>,
    inner: BTreeMap<Text, Body>,
}

impl Body {
    /// Sets an argument to a value of its type.
    pub fn set(&mut self, path: &[Text], value: Value) {
        match path {
            [] => self.value = Some(value),
            [first, rest @ ..] => self.inner.entry(first.clone()).or_default().set(rest, value),
        }
    }

    /// The configuration of a type with this schema.
    pub fn config(&self, schema: &Schema, block: &Block) -> Result<Value, TableError> {
        let attributes = block.attributes.iter().map(|attribute| {
            let value = self.inner.get(&attribute.name).map_or(Value::Nil, |inner| inner.attribute(&attribute.ty));
            (Value::from(&*attribute.name), value)
        });
        let mut members: Vec<(Value, Value)> = attributes.collect();
        for nested in &block.blocks {
            members.push((Value::from(&*nested.name), self.block(schema, nested)?));
        }
        Ok(Value::Map(members))
    }

    fn block(&self, schema: &Schema, nested: &NestedBlock) -> Result<Value, TableError> {
        let nothing = Self::default();
        let inner = match self.inner.get(&nested.name) {
            Some(Self { value: Some(value), .. }) if *value != Value::Nil => return Ok(value.clone()),
            Some(inner) if inner.value.is_none() => inner,
            _ => match nested.nesting {
                Nesting::Single => return Ok(Value::Nil),
                Nesting::List | Nesting::Set => return Ok(Value::Array(Vec::new())),
                Nesting::Map => return Ok(Value::Map(Vec::new())),
                Nesting::Group => &nothing,
            },
        };
        let value = inner.config(schema, &*schema.block(nested.block)?)?;
        Ok(match nested.nesting {
            Nesting::Single | Nesting::Group => value,
            Nesting::List | Nesting::Set => Value::Array(vec![value]),
            Nesting::Map => Value::Map(vec![(KEY.into(), value)]),
        })
    }

    fn attribute(&self, ty: &Type) -> Value {
        if let Some(value) = &self.value {
            return value.clone();
        }
        match ty {
            Type::List(inner) | Type::Set(inner) => Value::Array(vec![self.attribute(inner)]),
            Type::Map(inner) => Value::Map(vec![(KEY.into(), self.attribute(inner))]),
            Type::Object(fields) => Value::Map(
                fields
                    .iter()
                    .map(|(name, field)| {
                        let value = self.inner.get(name).map_or(Value::Nil, |inner| inner.attribute(&field.ty));
                        (Value::from(&**name), value)
                    })
                    .collect(),
            ),
            _ => Value::Nil,
        }
    }
}
