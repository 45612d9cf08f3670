//! What an expression of a rule is, as far as schemas tell, in every provider version that knows it.

use std::rc::Rc;

use crate::{
    mode::Mode,
    schema::{Block, Schema},
    target::Target,
    types::Type,
};

/// What an expression is.
#[derive(Clone)]
pub(super) enum Shape {
    /// Not known, or anything.
    Any,
    /// A value.
    Value(Type),
    /// A resource or one block of it.
    Item(Rc<[Layer]>),
    /// Blocks of a name that may be there many times.
    Items(Rc<[Layer]>),
}

/// What one provider version says of an item.
#[derive(Clone)]
pub(super) struct Layer {
    schema: Rc<Schema>,
    block: Rc<Block>,
}

impl Shape {
    /// A resource of a type; nothing if no version has it.
    pub(super) fn of_type(targets: &[Target], mode: Mode, ty: &str) -> Option<Self> {
        let layers = targets.iter().filter_map(|target| {
            let schema = target.schemas.of_type(ty)?;
            Some(Layer { schema: schema.clone(), block: schema.resource(mode, ty).ok().flatten()? })
        });
        let layers: Rc<[Layer]> = layers.collect();
        (!layers.is_empty()).then_some(Self::Item(layers))
    }

    /// What `.name` is of it.
    ///
    /// # Errors
    ///
    /// The names that there are, if none of the versions has this one.
    pub(super) fn member(&self, name: &str) -> Result<Self, Vec<String>> {
        match self {
            Self::Any => Ok(Self::Any),
            Self::Value(ty) => of_value(ty, name),
            Self::Item(layers) => of_item(layers, name),
            Self::Items(_) => Err(Vec::new()),
        }
    }

    /// What each of it is, for what goes through it.
    pub(super) fn element(&self) -> Option<Self> {
        match self {
            Self::Any => Some(Self::Any),
            Self::Items(layers) | Self::Item(layers) => Some(Self::Item(layers.clone())),
            Self::Value(ty) => match ty.base() {
                Type::List(element) | Type::Set(element) | Type::Map(element) => Some(Self::of((**element).clone())),
                Type::Any | Type::Tuple(_) | Type::Object(_) => Some(Self::Any),
                _ => None,
            },
        }
    }

    /// A value of a type.
    pub(super) fn of(ty: Type) -> Self {
        if ty == Type::Any { Self::Any } else { Self::Value(ty) }
    }

    /// Whether it cannot be true or false.
    pub(super) fn is_no_bool(&self) -> bool {
        match self {
            Self::Any => false,
            Self::Value(ty) => !matches!(ty.base(), Type::Bool | Type::Any),
            Self::Item(_) | Self::Items(_) => true,
        }
    }

    /// Its type as functions take it.
    pub(super) fn ty(&self) -> Type {
        match self {
            Self::Value(ty) => ty.clone(),
            _ => Type::Any,
        }
    }
}

fn of_value(ty: &Type, name: &str) -> Result<Shape, Vec<String>> {
    match ty.base() {
        Type::Any => Ok(Shape::Any),
        Type::Map(element) => Ok(Shape::of((**element).clone())),
        Type::Object(fields) => match fields.get(name) {
            Some(field) => Ok(Shape::of(field.ty.clone())),
            None => Err(fields.keys().map(ToString::to_string).collect()),
        },
        _ => Err(Vec::new()),
    }
}

fn of_item(layers: &[Layer], name: &str) -> Result<Shape, Vec<String>> {
    let mut nested = Vec::new();
    let mut single = true;
    for layer in layers {
        if let Some(attribute) = layer.block.attribute(name) {
            return Ok(if attribute.nested.is_some() { Shape::Any } else { Shape::of(attribute.ty.clone()) });
        }
        if let Some(inner) = layer.block.nested(name) {
            single &= inner.is_single();
            if let Ok(block) = layer.schema.block(inner.block) {
                nested.push(Layer { schema: layer.schema.clone(), block });
            }
        }
    }
    match (nested.is_empty(), single) {
        (false, true) => Ok(Shape::Item(nested.into())),
        (false, false) => Ok(Shape::Items(nested.into())),
        _ if layers.iter().any(|layer| layer.block.open) => Ok(Shape::Any),
        // Terraform's own, of which no schema tells.
        _ if name == "lifecycle" => Ok(Shape::Any),
        _ => {
            let attributes =
                layers.iter().flat_map(|layer| layer.block.attributes.iter().map(|it| it.name.to_string()));
            let blocks = layers.iter().flat_map(|layer| layer.block.blocks.iter().map(|it| it.name.to_string()));
            Err(attributes.chain(blocks).collect())
        }
    }
}
