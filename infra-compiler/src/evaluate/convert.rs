//! Values where a type is written: parameters and typed `let`s.

use super::Evaluator;
use crate::{
    Span, Text,
    catalog::expressions::{INVALID_TYPE, TYPE_MISMATCH},
    diagnostic::Diagnostic,
    program::{Body, Expr, Parameter},
    types::{Refinement, Type, convertible},
    value::{Node, Root, Step, Traversal, Value},
};

impl<'p> Evaluator<'p> {
    /// Checks a parameter's type where it is declared.
    pub(super) fn parameter_type(&mut self, frame: usize, parameter: &'p Parameter) {
        if let Err(problem) = super::types::parse(&parameter.ty) {
            self.report(frame, problem.diagnostic(&INVALID_TYPE, parameter.ty.span));
        }
        if let Some(default) = &parameter.default {
            let scope = super::scope::Scope::of(frame);
            let value = self.expression(default, &scope);
            self.typed(value, &parameter.ty, default.span, frame);
        }
    }

    /// A variable's type; without one anything goes.
    pub(super) fn variable_type(&mut self, body: &'p Body, scope: &super::scope::Scope<'p>) -> Type {
        let Some(written) = super::expand::attribute(body, "type") else { return Type::Any };
        match super::types::parse(written) {
            Ok(ty) => ty,
            Err(problem) => {
                self.report(scope.frame, problem.diagnostic(&INVALID_TYPE, written.span));
                Type::Any
            }
        }
    }

    /// The value converted to a type as written; what does not fit is reported at the value.
    pub(super) fn typed(&mut self, value: Value, ty: &Expr, span: Span, frame: usize) -> Value {
        let Ok(ty) = super::types::parse(ty) else { return value };
        if value.is_poisoned() {
            return Value::Poison;
        }
        if !convertible(&value.ty(), &ty) {
            let message = format!("expected {}, found {}", described(&ty), value.ty());
            self.report(frame, Diagnostic::error(&TYPE_MISMATCH, span, message));
            return Value::Poison;
        }
        let value = if structural(&value) {
            match crate::function::convert(&value, &based(&ty)) {
                Ok(value) => value,
                Err(message) => {
                    let (wanted, base) = (described(&ty), based(&ty));
                    // Of a value that is no list or object, the reason says no more than its two types.
                    let message = match message.strip_prefix(&format!("`{base}` wanted, this is ")) {
                        Some(found) => format!("expected {wanted}, found {found}"),
                        None => format!("expected {wanted}: {message}"),
                    };
                    self.report(frame, Diagnostic::error(&TYPE_MISMATCH, span, message));
                    return Value::Poison;
                }
            }
        } else {
            value
        };
        match self.unrefined(&value, &ty) {
            None => value,
            Some((message, help)) => {
                self.report(frame, Diagnostic::error(&TYPE_MISMATCH, span, message).help(help));
                Value::Poison
            }
        }
    }

    /// Why a value is not one that a refined type lets through, and the fix.
    pub(super) fn unrefined(&self, value: &Value, ty: &Type) -> Option<(String, String)> {
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
            (Refinement::Cidr, Value::String(text)) => crate::values::cidr::problem(text),
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
            (Refinement::Duration, Value::String(text)) => (!duration(text)).then(|| {
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
            Root::Resource(index) => self.evaluated.resources.get(*index).map(|resource| resource.ty.clone())?,
            Root::Foreign { ty, .. } => ty.clone(),
            Root::Remote { origin, .. } => return self.wrong_target(origin, wanted),
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

/// Whether `convert` has something to do: literal structure, known or partly so.
fn structural(value: &Value) -> bool {
    !matches!(value, Value::Deferred(_) | Value::Unknown(_) | Value::Hole(_) | Value::Template(_) | Value::Null)
}

/// The type with refinements replaced by what is beneath them.
pub(super) fn based(ty: &Type) -> Type {
    match ty.base() {
        Type::List(inner) => based(inner).list(),
        Type::Set(inner) => based(inner).set(),
        Type::Map(inner) => based(inner).map(),
        Type::Tuple(all) => Type::Tuple(all.iter().map(based).collect()),
        Type::Object(fields) => Type::Object(
            fields
                .iter()
                .map(|(name, field)| (name.clone(), crate::types::Field { ty: based(&field.ty), ..field.clone() }))
                .collect(),
        ),
        other => other.clone(),
    }
}

fn described(ty: &Type) -> String {
    match ty {
        Type::Refined(Refinement::Ref(target)) => format!("a reference to `{target}`"),
        Type::Refined(refinement) => format!("a {refinement}"),
        other => other.to_string(),
    }
}

/// `90s`, `1h30m`, `1.5h`: Go's durations, as `timeouts` and others take them.
fn duration(text: &str) -> bool {
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        if number.parse::<f64>().is_err() {
            return false;
        }
        let Some(unit) = ["ms", "us", "µs", "ns", "h", "m", "s"].into_iter().find(|unit| after.starts_with(unit))
        else {
            return false;
        };
        rest = after.get(unit.len()..).unwrap_or("");
    }
    !text.is_empty()
}
