use std::fmt::{self, Write as _};

use super::{Literal, Refinement, Type};

/// As Terraform writes it: `list(string)`, `object({a=string,b=optional(number,1)})`.
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
                    match (field.optional, &field.default) {
                        (true, Some(default)) => write!(f, "{comma}{name}=optional({},{default})", field.ty)?,
                        (true, None) => write!(f, "{comma}{name}=optional({})", field.ty)?,
                        (false, _) => write!(f, "{comma}{name}={}", field.ty)?,
                    }
                }
                f.write_str("})")
            }
            Self::Refined(refinement) => refinement.fmt(f),
        }
    }
}

/// As Terraform's language writes it.
impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(digits) => f.write_str(digits),
            Self::String(text) => quote(text, f),
            Self::List(all) => {
                f.write_char('[')?;
                for (index, one) in all.iter().enumerate() {
                    write!(f, "{}{one}", if index == 0 { "" } else { "," })?;
                }
                f.write_char(']')
            }
            Self::Object(all) => {
                f.write_char('{')?;
                for (index, (name, one)) in all.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    quote(name, f)?;
                    write!(f, "={one}")?;
                }
                f.write_char('}')
            }
        }
    }
}

/// A text of Terraform's language without interpolation.
fn quote(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    let mut rest = text.chars().peekable();
    while let Some(next) = rest.next() {
        match next {
            '"' | '\\' => write!(f, "\\{next}")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            '$' | '%' if rest.peek() == Some(&'{') => write!(f, "{next}{next}")?,
            next if next.is_control() => write!(f, "\\u{:04x}", u32::from(next))?,
            next => f.write_char(next)?,
        }
    }
    f.write_char('"')
}

impl fmt::Display for Refinement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cidr => f.write_str("cidr"),
            Self::Arn => f.write_str("arn"),
            Self::Port => f.write_str("port"),
            Self::Percent => f.write_str("percent"),
            Self::Duration => f.write_str("duration"),
            Self::Integer(integer) => integer.fmt(f),
            Self::Ref(target) => write!(f, "ref({target})"),
        }
    }
}
