//! The paths of names in expressions: `vpc.id`, `data.aws_ami.linux.id`.

use infra_compiler::program::{Body, Entry, Expr, ExprKind, Name, ObjectKey, Part};

/// Adds those of a body.
pub(super) fn of_body(body: &Body, found: &mut Vec<Vec<Name>>) {
    for entry in &body.entries {
        match entry {
            Entry::Attribute { value, .. } => of_expression(value, found),
            Entry::Block { body, .. } => of_body(body, found),
            Entry::For { source, body, .. } => {
                of_expression(source, found);
                of_body(body, found);
            }
            Entry::If { condition, then, otherwise } => {
                of_expression(condition, found);
                of_body(then, found);
                of_body(otherwise, found);
            }
            Entry::Poison { .. } => {}
        }
    }
}

/// Adds those of an expression.
pub(super) fn of_expression(expression: &Expr, found: &mut Vec<Vec<Name>>) {
    if let Some(chain) = chain(expression) {
        found.push(chain);
    }
    for inner in children(expression) {
        of_expression(inner, found);
    }
}

/// The names of `a.b.c`; indexes and splats end it.
fn chain(expression: &Expr) -> Option<Vec<Name>> {
    match &*expression.kind {
        ExprKind::Name(text) => Some(vec![Name::new(text.clone(), expression.span)]),
        ExprKind::Attribute(source, name) => {
            let mut chain = chain(source)?;
            chain.push(name.clone());
            Some(chain)
        }
        ExprKind::Index(source, _) | ExprKind::Splat(source) => chain(source),
        _ => None,
    }
}

/// What stands in an expression and is no part of its own chain.
fn children(expression: &Expr) -> Vec<&Expr> {
    match &*expression.kind {
        ExprKind::Attribute(source, _) | ExprKind::Splat(source) => {
            if chain(source).is_some() {
                children(source)
            } else {
                vec![source]
            }
        }
        ExprKind::Index(source, index) => {
            let mut all = if chain(source).is_some() { children(source) } else { vec![source] };
            all.push(index);
            all
        }
        ExprKind::Template(parts) => parts
            .iter()
            .filter_map(|part| match part {
                Part::Expr(expression) => Some(expression),
                Part::Text(_) => None,
            })
            .collect(),
        ExprKind::List(all) | ExprKind::Call { arguments: all, .. } => all.iter().collect(),
        ExprKind::Object(entries) => {
            let keys = entries.iter().filter_map(|(key, _)| match key {
                ObjectKey::Expr(expression) => Some(expression),
                ObjectKey::Name(_) => None,
            });
            keys.chain(entries.iter().map(|(_, value)| value)).collect()
        }
        ExprKind::Unary(_, one) | ExprKind::Paren(one) => vec![one],
        ExprKind::Binary(_, left, right) => vec![left, right],
        ExprKind::Conditional { condition, then, otherwise } => vec![condition, then, otherwise],
        ExprKind::ForList { comprehension, element } => {
            std::iter::once(&comprehension.source).chain(&comprehension.condition).chain([element]).collect()
        }
        ExprKind::ForObject { comprehension, key, value, .. } => {
            std::iter::once(&comprehension.source).chain(&comprehension.condition).chain([key, value]).collect()
        }
        _ => Vec::new(),
    }
}
