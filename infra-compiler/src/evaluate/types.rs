//! Types as written, and what a step into a type gives.

use std::collections::BTreeMap;

use crate::{
    Span, Text,
    diagnostic::{Code, Diagnostic},
    operator::UnaryOp,
    program::{Expr, ExprKind, ObjectKey},
    types::{Field, Literal, Refinement, Type},
    value::Value,
};

/// Why a type cannot be stepped into, or an expression is no type.
pub(super) struct Problem {
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) names: Option<(String, Vec<String>)>,
    pub(super) help: Option<String>,
}

impl Problem {
    fn new(message: String) -> Self {
        Self { span: Span::NONE, message, names: None, help: None }
    }

    fn at(span: Span, message: String) -> Self {
        Self { span, ..Self::new(message) }
    }

    pub(super) fn diagnostic(self, code: &'static Code, span: Span) -> Diagnostic {
        let span = if self.span == Span::NONE { span } else { self.span };
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
        other => Err(Problem::new(format!("a value of type {other} has no attribute `{name}`"))),
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

/// The type that an expression writes down, [`Type::Any`] if it writes none: for second looks.
pub(super) fn parse_quietly(expr: &Expr) -> Type {
    parse(expr).unwrap_or(Type::Any)
}

/// The type that an expression writes down.
pub(super) fn parse(expr: &Expr) -> Result<Type, Problem> {
    match &*expr.kind {
        ExprKind::Poison => Ok(Type::Any),
        ExprKind::Name(name) => simple(name).ok_or_else(|| Problem {
            names: Some((name.to_string(), NAMES.iter().map(ToString::to_string).collect())),
            ..Problem::at(expr.span, format!("`{name}` is not a type"))
        }),
        ExprKind::List(elements) => match elements.as_slice() {
            [element] => Ok(parse(element)?.list()),
            _ => Err(Problem {
                help: Some("write `[string]` for a list, `tuple([string, number])` for a tuple".to_owned()),
                ..Problem::at(expr.span, "a list type has one element type".to_owned())
            }),
        },
        ExprKind::Object(entries) => object(entries),
        ExprKind::Call { name, arguments, .. } => call(&name.text, name.span, arguments),
        _ => Err(Problem {
            help: Some("write a type such as `string`, `list(number)`, `cidr` or `ref(aws_vpc)`".to_owned()),
            ..Problem::at(expr.span, "this is not a type".to_owned())
        }),
    }
}

const NAMES: [&str; 16] = [
    "any", "arn", "bool", "cidr", "duration", "list", "map", "number", "object", "optional", "percent", "port", "ref",
    "set", "string", "tuple",
];

fn simple(name: &str) -> Option<Type> {
    Some(match name {
        "any" => Type::Any,
        "string" => Type::String,
        "number" => Type::Number,
        "bool" => Type::Bool,
        "cidr" => Type::Refined(Refinement::Cidr),
        "arn" => Type::Refined(Refinement::Arn),
        "port" => Type::Refined(Refinement::Port),
        "percent" => Type::Refined(Refinement::Percent),
        "duration" => Type::Refined(Refinement::Duration),
        _ => return None,
    })
}

fn call(name: &Text, span: Span, arguments: &[Expr]) -> Result<Type, Problem> {
    let one = || match arguments {
        [only] => Ok(only),
        _ => Err(Problem::at(span, format!("`{name}` takes one type"))),
    };
    match &**name {
        "list" => Ok(parse(one()?)?.list()),
        "set" => Ok(parse(one()?)?.set()),
        "map" => Ok(parse(one()?)?.map()),
        "optional" => Err(Problem::at(span, "`optional(…)` stands only inside `object({ … })`".to_owned())),
        "tuple" => match &*one()?.kind {
            ExprKind::List(elements) => Ok(Type::Tuple(elements.iter().map(parse).collect::<Result<_, _>>()?)),
            _ => Err(Problem::at(span, "`tuple` takes a list of types: `tuple([string, number])`".to_owned())),
        },
        "object" => match &*one()?.kind {
            ExprKind::Object(entries) => object(entries),
            _ => Err(Problem::at(span, "`object` takes attributes: `object({ name: string })`".to_owned())),
        },
        "ref" => match &*one()?.kind {
            ExprKind::Name(ty) => Ok(Type::Refined(Refinement::Ref(ty.clone()))),
            _ => Err(Problem::at(span, "`ref` takes a provider type: `ref(aws_vpc)`".to_owned())),
        },
        other => Err(Problem {
            names: Some((other.to_owned(), NAMES.iter().map(ToString::to_string).collect())),
            ..Problem::at(span, format!("`{other}` is not a type"))
        }),
    }
}

fn object(entries: &[(ObjectKey, Expr)]) -> Result<Type, Problem> {
    let mut fields = BTreeMap::new();
    for (key, value) in entries {
        let name = match key {
            ObjectKey::Name(name) => name.text.clone(),
            ObjectKey::Expr(expr) => match plain_text(expr) {
                Some(text) => text,
                None => return Err(Problem::at(expr.span, "an attribute's name is a plain name".to_owned())),
            },
        };
        let field = match &*value.kind {
            ExprKind::Call { name, arguments, .. } if &*name.text == "optional" => match arguments.as_slice() {
                [ty] => Field { ty: parse(ty)?, optional: true, default: None },
                [ty, default] => {
                    let (ty, default) = (parse(ty)?, literal(default).map(|found| (found, default.span)));
                    Field { default: Some(default_of(&ty, default?)?), ty, optional: true }
                }
                _ => return Err(Problem::at(name.span, "`optional` takes a type and maybe a default".to_owned())),
            },
            _ => Field { ty: parse(value)?, optional: false, default: None },
        };
        fields.insert(name, field);
    }
    Ok(Type::Object(fields))
}

/// A default that its type takes.
fn default_of(ty: &Type, (default, span): (Literal, Span)) -> Result<Literal, Problem> {
    match crate::function::convert(&Value::from(&default), &super::convert::based(ty)) {
        Ok(_) => Ok(default),
        Err(_) => Err(Problem {
            help: Some(format!("write a default of type {ty}, or change the type")),
            ..Problem::at(span, format!("the default of `optional({ty}, …)` is of another type"))
        }),
    }
}

/// A value written out: Terraform takes nothing else within a type.
fn literal(expr: &Expr) -> Result<Literal, Problem> {
    Ok(match &*expr.kind {
        ExprKind::Null => Literal::Null,
        ExprKind::Bool(value) => Literal::Bool(*value),
        ExprKind::Number(number) => Literal::Number(number.to_string().into()),
        ExprKind::Unary(UnaryOp::Negate, inner) if matches!(&*inner.kind, ExprKind::Number(_)) => match literal(inner)?
        {
            Literal::Number(digits) => Literal::Number(format!("-{digits}").into()),
            other => other,
        },
        ExprKind::List(all) => Literal::List(all.iter().map(literal).collect::<Result<_, _>>()?),
        ExprKind::Object(entries) => {
            let mut all = BTreeMap::new();
            for (key, value) in entries {
                let name = match key {
                    ObjectKey::Name(name) => Some(name.text.clone()),
                    ObjectKey::Expr(expr) => plain_text(expr),
                };
                let Some(name) = name else { return Err(not_literal(expr.span)) };
                all.insert(name, literal(value)?);
            }
            Literal::Object(all)
        }
        _ => plain_text(expr).map(Literal::String).ok_or_else(|| not_literal(expr.span))?,
    })
}

fn not_literal(span: Span) -> Problem {
    Problem {
        help: Some("write a text without interpolation, a number, `true`, `false`, a list or an object".to_owned()),
        ..Problem::at(span, "the default of `optional(…)` is written out".to_owned())
    }
}

/// A text without interpolation.
pub(super) fn plain_text(expr: &Expr) -> Option<Text> {
    match &*expr.kind {
        ExprKind::Template(parts) => match parts.as_slice() {
            [crate::program::Part::Text(text)] => Some(text.clone()),
            [] => Some("".into()),
            _ => None,
        },
        _ => None,
    }
}
