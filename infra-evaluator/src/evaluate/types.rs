//! What a step into a type gives.

use crate::{
    Span,
    diagnostic::{Code, Diagnostic},
    types::Type,
    value::Value,
};

/// Why a type cannot be stepped into.
pub(super) struct Problem {
    pub(super) message: String,
    pub(super) names: Option<(String, Vec<String>)>,
    pub(super) help: Option<String>,
}

impl Problem {
    fn new(message: String) -> Self {
        Self { message, names: None, help: None }
    }

    pub(super) fn diagnostic(self, code: &'static Code, span: Span) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(code, span, self.message);
        if let Some((wanted, names)) = &self.names {
            diagnostic = diagnostic.nearest_of(wanted, names.iter().map(String::as_str));
        }
        diagnostic.help.extend(self.help);
        diagnostic
    }
}

/// The type of an attribute of a value of this type.
pub(super) fn attribute_type(ty: &Type, name: &str) -> Result<Type, Problem> {
    match ty.base() {
        Type::Any => Ok(Type::Any),
        Type::Map(element) => Ok((**element).clone()),
        Type::Object(fields) => match fields.get(name) {
            Some(field) => Ok(field.ty.clone()),
            None => Err(Problem {
                names: Some((name.to_owned(), fields.keys().map(ToString::to_string).collect())),
                ..Problem::new(format!("no attribute `{name}` here"))
            }),
        },
        Type::List(element) | Type::Set(element) if matches!(element.base(), Type::Object(_) | Type::Any) => {
            Err(Problem {
                help: Some(format!("write `[0].{name}` for the first element or `[*].{name}` for all")),
                ..Problem::new(format!("this is a {}, its elements have attributes", collection(ty)))
            })
        }
        other => Err(Problem {
            help: Some("attributes are what objects, maps and resources have".to_owned()),
            ..Problem::new(format!("a value of type {other} has no attribute `{name}`"))
        }),
    }
}

/// The type of an element of a value of this type.
pub(super) fn index_type(ty: &Type, key: &Value) -> Result<Type, Problem> {
    match ty.base() {
        Type::List(_) | Type::Tuple(_) if !is_position(key) => Err(Problem {
            help: Some("write the position, from 0 on: `[0]`".to_owned()),
            ..Problem::new("the elements of a list have numbers, not names".to_owned())
        }),
        Type::Any | Type::List(_) | Type::Map(_) | Type::Tuple(_) | Type::Object(_) => Ok(ty.element()),
        Type::Set(_) => Err(Problem {
            help: Some("write `tolist(…)[0]`, `one(…)`, or go through it with `[*]`".to_owned()),
            ..Problem::new("a set has no order and no index".to_owned())
        }),
        other => Err(Problem::new(format!("a value of type {other} has no elements"))),
    }
}

/// Whether a key can be that of an element of a list.
pub(super) fn is_position(key: &Value) -> bool {
    match key {
        Value::String(_) => crate::function::convert(key, &Type::Number).is_ok(),
        _ => crate::types::convertible(&key.ty(), &Type::Number),
    }
}

fn collection(ty: &Type) -> &'static str {
    if matches!(ty.base(), Type::Set(_)) { "set" } else { "list" }
}
