use std::fmt;

use super::{Refinement, Type};

/// As Terraform writes it: `list(string)`, `object({a=string,b=optional(number)})`.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any"),
            Self::String => f.write_str("string"),
            Self::Number => f.write_str("number"),
            Self::Bool => f.write_str("bool"),
            Self::List(element) => write!(f, "list({element})"),
            Self::Set(element) => write!(f, "set({element})"),
            Self::Map(element) => write!(f, "map({element})"),
            Self::Tuple(elements) => {
                f.write_str("tuple([")?;
                for (index, element) in elements.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(f, "{comma}{element}")?;
                }
                f.write_str("])")
            }
            Self::Object(fields) => {
                f.write_str("object({")?;
                for (index, (name, field)) in fields.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    if field.optional {
                        write!(f, "{comma}{name}=optional({})", field.ty)?;
                    } else {
                        write!(f, "{comma}{name}={}", field.ty)?;
                    }
                }
                f.write_str("})")
            }
            Self::Refined(refinement) => refinement.fmt(f),
        }
    }
}

impl fmt::Display for Refinement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cidr => f.write_str("cidr"),
            Self::Arn => f.write_str("arn"),
            Self::Port => f.write_str("port"),
            Self::Percent => f.write_str("percent"),
            Self::Duration => f.write_str("duration"),
            Self::Ref(target) => write!(f, "ref({target})"),
        }
    }
}
