//! Types as written.

use std::collections::BTreeMap;

use super::Resolver;
use crate::{
    Span, Text,
    catalog::expressions::INVALID_TYPE,
    diagnostic::Diagnostic,
    operator::UnaryOp,
    program::{Expr, ExprKind, ObjectKey},
    types::{Field, Literal, Refinement, Type},
    value::Value,
};

/// Why an expression is no type.
struct Problem {
    span: Span,
    message: String,
    names: Option<String>,
    help: Option<String>,
}

impl Problem {
    fn at(span: Span, message: String) -> Self {
        Self { span, message, names: None, help: None }
    }

    fn diagnostic(self) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(&INVALID_TYPE, self.span, self.message);
        if let Some(wanted) = &self.names {
            diagnostic = diagnostic.nearest_of(wanted, NAMES);
        }
        diagnostic.help.extend(self.help);
        diagnostic
    }
}

impl Resolver<'_, '_> {
    /// The type that an expression writes down; `None` if it writes none, which is reported.
    pub(super) fn written_type(&mut self, written: &Expr) -> Option<Type> {
        match parse(written) {
            Ok(ty) => Some(ty),
            Err(problem) => {
                self.out.push(problem.diagnostic());
                None
            }
        }
    }
}

/// The type that an expression writes down.
fn parse(expr: &Expr) -> Result<Type, Problem> {
    match &*expr.kind {
        ExprKind::Poison => Ok(Type::Any),
        ExprKind::Name(name) => simple(name).ok_or_else(|| Problem {
            names: Some(name.to_string()),
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
        other => {
            Err(Problem { names: Some(other.to_owned()), ..Problem::at(span, format!("`{other}` is not a type")) })
        }
    }
}

fn object(entries: &[(ObjectKey, Expr)]) -> Result<Type, Problem> {
    let mut fields = BTreeMap::new();
    for (key, value) in entries {
        let name = match key {
            ObjectKey::Name(name) => name.text.clone(),
            ObjectKey::Expr(expr) => match expr.plain_text() {
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
    match crate::function::convert(&Value::from(&default), &ty.based()) {
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
                    ObjectKey::Expr(expr) => expr.plain_text(),
                };
                let Some(name) = name else { return Err(not_literal(expr.span)) };
                all.insert(name, literal(value)?);
            }
            Literal::Object(all)
        }
        _ => expr.plain_text().map(Literal::String).ok_or_else(|| not_literal(expr.span))?,
    })
}

fn not_literal(span: Span) -> Problem {
    Problem {
        help: Some("write a text without interpolation, a number, `true`, `false`, a list or an object".to_owned()),
        ..Problem::at(span, "the default of `optional(…)` is written out".to_owned())
    }
}
