//! What a rule says, with the names of what it is about.

use super::{
    Seen,
    alike::settled,
    evaluate::Asking,
    foreign,
    tree::{Expr, Part},
};
use crate::value::{Node, Piece, Root, Step, Traversal, Value};

/// A message or help in words.
pub(super) fn text(asking: &mut Asking<'_, '_>, template: &Expr) -> String {
    match template {
        Expr::Template(parts) => parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.to_string(),
                Part::Expr(expr) => {
                    let seen = asking.expression(expr);
                    shown(asking, &seen)
                }
            })
            .collect(),
        Expr::Literal(Value::String(text)) => text.to_string(),
        _ => String::new(),
    }
}

fn shown(asking: &Asking<'_, '_>, seen: &Seen<'_>) -> String {
    match seen {
        Seen::Resource(id) => format!("`{}`", asking.world.resource(*id).shown()),
        Seen::Value(value) => value_shown(asking, &settled(asking.world, value)),
        Seen::Items(all) => all.iter().map(|one| shown(asking, one)).collect::<Vec<_>>().join(", "),
        Seen::Foreign(reference) => foreign::address(reference).map_or_else(|| "…".to_owned(), |it| format!("`{it}`")),
        Seen::Block(_) => "the block".to_owned(),
        Seen::Unknown => "…".to_owned(),
    }
}

fn value_shown(asking: &Asking<'_, '_>, value: &Value) -> String {
    match value {
        Value::Null => "`null`".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.to_string(),
        Value::Template(pieces) => pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.to_string(),
                Piece::Value(value) => value_shown(asking, value),
            })
            .collect(),
        Value::Hole(crate::value::Hole::Suffix) => "{suffix}".to_owned(),
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
            all.iter().map(|one| value_shown(asking, one)).collect::<Vec<_>>().join(", ")
        }
        Value::Deferred(deferred) => match &deferred.node {
            Node::Traversal(Traversal { root: Root::Resource(id), steps }) => {
                let mut path = asking.world.resource(*id).declared.text.to_string();
                for step in steps {
                    if let Step::Attribute(name) = step {
                        path.push('.');
                        path.push_str(name);
                    }
                }
                path
            }
            Node::Traversal(Traversal { root: Root::Variable(name), .. }) => format!("var.{name}"),
            _ => "…".to_owned(),
        },
        _ => "…".to_owned(),
    }
}
