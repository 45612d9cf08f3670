//! Attributes that hold objects, which Terraform also lets one write as blocks: what the schema says of them.

use std::rc::Rc;

use crate::{program::Mode, schema::Block, target::Schemas, types::Type};

/// Answers [`super::ObjectAttributes`] from the schemas in reach.
pub fn object_attributes(schemas: &Schemas) -> impl Fn(Mode, &str, &[&str]) -> Option<Type> + '_ {
    move |mode, ty, path| {
        let mut at = At::Block(schemas.block(mode, ty)?);
        for step in path {
            at = match at {
                At::Block(block) => match block.attribute(step) {
                    // Attributes with a schema of their own may leave out what is optional in it.
                    Some(attribute) if attribute.nested.is_none() => At::Attribute(attribute.ty.clone()),
                    Some(_) => return None,
                    None => At::Block(schemas.of_type(ty)?.block(block.nested(step)?.block).ok()?),
                },
                At::Attribute(Type::List(element) | Type::Set(element)) => match *element {
                    Type::Object(fields) => At::Attribute(fields.get(*step)?.ty.clone()),
                    _ => return None,
                },
                At::Attribute(_) => return None,
            };
        }
        match at {
            At::Attribute(ty) if matches!(&ty, Type::List(of) | Type::Set(of) if matches!(**of, Type::Object(_))) => {
                Some(ty)
            }
            _ => None,
        }
    }
}

enum At {
    Block(Rc<Block>),
    Attribute(Type),
}
