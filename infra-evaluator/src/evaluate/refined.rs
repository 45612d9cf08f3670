//! What refined types let through: CIDR ranges, ports, durations, references.

use super::Evaluator;
use crate::{
    Text,
    formats::{Cidr, Duration, DurationError},
    function::convert,
    types::{Refinement, Type},
    value::{Node, Root, Step, Traversal, Value},
};

impl Evaluator<'_> {
    /// Why a value is not one that a refined type lets through, and the fix.
    pub(crate) fn unrefined(&self, value: &Value, ty: &Type) -> Option<(String, String)> {
        match (value, ty) {
            (Value::Tuple(all) | Value::List(all) | Value::Set(all), Type::List(inner) | Type::Set(inner)) => {
                all.iter().find_map(|one| self.unrefined(one, inner))
            }
            (Value::Object(all) | Value::Map(all), Type::Map(inner)) => {
                all.values().find_map(|one| self.unrefined(one, inner))
            }
            (Value::Object(all), Type::Object(fields)) => {
                fields.iter().find_map(|(name, field)| self.unrefined(all.get(name)?, &field.ty))
            }
            (value, Type::Refined(refinement)) => self.violates(value, refinement),
            _ => None,
        }
    }

    fn violates(&self, value: &Value, refinement: &Refinement) -> Option<(String, String)> {
        let range = |number: &crate::value::Number, most: i128| {
            let inside = number.as_integer().is_some_and(|whole| (0..=most).contains(&whole));
            (!inside).then_some(number.to_string())
        };
        match (refinement, value) {
            (Refinement::Cidr, Value::String(text)) => Cidr::parse(text).err().map(|error| error.explain(text)),
            (Refinement::Arn, Value::String(text)) => {
                (!text.starts_with("arn:") || text.split(':').count() < 6).then(|| {
                    (
                        format!("`{text}` is not an ARN"),
                        "an ARN reads `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`".to_owned(),
                    )
                })
            }
            (Refinement::Port, Value::Number(number)) => range(number, 65535).map(|shown| {
                (format!("`{shown}` is not a port"), "a port is a whole number from 0 to 65535".to_owned())
            }),
            (Refinement::Percent, Value::Number(number)) => {
                let inside = *number >= crate::value::Number::ZERO && *number <= crate::value::Number::from(100_i64);
                (!inside).then(|| {
                    (format!("`{number}` is not a percentage"), "a percentage is a number from 0 to 100".to_owned())
                })
            }
            (Refinement::Integer(integer), Value::Number(_) | Value::String(_)) => {
                // A text that reads as a number is one, as in Terraform; whether it does is a question of types.
                let Ok(Value::Number(number)) = convert(value, &Type::Number) else { return None };
                (!number.as_integer().is_some_and(|whole| integer.holds(whole))).then(|| {
                    let range = integer.range();
                    (
                        format!("`{number}` is not a whole number from {range}"),
                        format!(
                            "the field is `{integer}`: write a number from {range}, or give the field a wider type"
                        ),
                    )
                })
            }
            (Refinement::Duration, Value::String(text)) => is_no_length(text).then(|| {
                (format!("`{text}` is not a duration"), "write a number and its unit: `90s`, `30m`, `24h`".to_owned())
            }),
            (Refinement::Ref(wanted), value) => self.wrong_target(value, wanted),
            _ => None,
        }
    }

    /// Why a value is not the id of a resource of this type, where that is certain.
    fn wrong_target(&self, value: &Value, wanted: &Text) -> Option<(String, String)> {
        let Value::Deferred(deferred) = value else { return None };
        let Node::Traversal(Traversal { root, steps }) = &deferred.node else { return None };
        let ty = match root {
            Root::Resource(id) => self.data.resource(*id).ty,
            Root::Foreign { ty, .. } => ty.clone(),
            Root::Remote { origin, .. } | Root::Input { origin, .. } if steps.is_empty() => {
                return self.wrong_target(origin, wanted);
            }
            _ => return None,
        };
        let attribute = match steps.last() {
            None => Some("id"),
            Some(Step::Attribute(name)) => Some(&**name),
            Some(_) => None,
        };
        (ty != *wanted && matches!(attribute, Some("id"))).then(|| {
            (
                format!("expected a reference to `{wanted}`, this is one to `{ty}`"),
                format!("name a resource of type `{wanted}`"),
            )
        })
    }
}

/// What leads back in time is no length of anything; what only Go can compute may be one.
fn is_no_length(text: &str) -> bool {
    match Duration::parse(text) {
        Ok(duration) => duration.nanoseconds() < 0,
        Err(error) => error == DurationError::Malformed,
    }
}
