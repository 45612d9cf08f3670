//! `any(aws_vpc, vpc => …)` and its like.

use super::{
    super::{
        shape::Shape,
        tree::{Expr, Quantified, Quantifier, Source},
    },
    Compiler,
    expression::NOTHING,
};
use crate::{
    Span, Text,
    catalog::expressions::ARGUMENT_COUNT,
    diagnostic::Diagnostic,
    operator::BinaryOp,
    program::{self, ExprKind, Name},
    types::Type,
};

impl Compiler<'_, '_> {
    pub(super) fn quantified(
        &mut self,
        quantifier: Quantifier,
        name: &Name,
        arguments: &[program::Expr],
        span: Span,
    ) -> (Expr, Shape) {
        let word = &name.text;
        let (source, closure) = match arguments {
            [source, closure] => (source, closure),
            [source] if quantifier == Quantifier::Count => {
                let Some((source, _)) = self.source(source) else { return NOTHING };
                let slot = self.slot();
                let condition = Expr::Literal(crate::value::Value::Bool(true));
                let made = Quantified { quantifier, source, slot, condition, join: None };
                return (Expr::Quantified(made.into()), Shape::Value(Type::Number));
            }
            _ => {
                let found = Diagnostic::error(
                    &ARGUMENT_COUNT,
                    span,
                    format!("`{word}` takes what it asks of, and a condition"),
                );
                self.out.push(found.help(format!("write `{word}(aws_vpc, vpc => vpc.enable_dns_support)`")));
                return NOTHING;
            }
        };
        let ExprKind::Closure(bound, condition) = &*closure.kind else {
            if !matches!(*closure.kind, ExprKind::Poison) {
                let found = Diagnostic::error(
                    &ARGUMENT_COUNT,
                    closure.span,
                    format!("`{word}` asks a condition of each, by a name"),
                );
                self.out.push(found.help(format!("write `{word}(…, it => condition)`")));
            }
            return NOTHING;
        };
        let Some((source, element)) = self.source(source) else { return NOTHING };
        let depth = self.bound.len();
        let slot = self.bind(bound, element.clone());
        let (made, shape) = self.expression(condition);
        if shape.is_no_bool() {
            self.no_condition(condition.span);
        }
        self.bound.truncate(depth);
        let join = matches!(source, Source::Type(..)).then(|| join(&made, slot)).flatten();
        let shape = match quantifier {
            Quantifier::Any | Quantifier::All => Shape::Value(Type::Bool),
            Quantifier::Count => Shape::Value(Type::Number),
            Quantifier::Find => element,
        };
        (Expr::Quantified(Quantified { quantifier, source, slot, condition: made, join }.into()), shape)
    }

    /// What is gone through, and what each of it is.
    fn source(&mut self, source: &program::Expr) -> Option<(Source, Shape)> {
        if let Some((mode, name)) = self.type_named(source) {
            let shape = match Shape::of_type(self.targets, mode, &name.text) {
                Some(shape) => shape,
                None if self.targets.is_empty() => Shape::Any,
                None => {
                    self.unknown_type(mode, &name);
                    return None;
                }
            };
            return Some((Source::Type(mode, name.text), shape));
        }
        let (made, shape) = self.expression(source);
        match shape.element() {
            Some(element) => Some((Source::Elements(made), element)),
            None => {
                let name = Name::new("", source.span);
                self.unknown_here(&name, "this is no list".to_owned(), "write a type, a list, or blocks");
                None
            }
        }
    }
}

/// `slot.attribute == expression` among the conditions that all must hold, with an expression that does not depend on
/// the slot.
fn join(condition: &Expr, slot: usize) -> Option<(Text, Expr)> {
    match condition {
        Expr::Binary(BinaryOp::And, left, right) => join(left, slot).or_else(|| join(right, slot)),
        Expr::Binary(BinaryOp::Equal, left, right) => {
            let attribute = |side: &Expr| match side {
                Expr::Member(source, name) if matches!(**source, Expr::Slot(at) if at == slot) => Some(name.clone()),
                _ => None,
            };
            [(left, right), (right, left)].into_iter().find_map(|(side, other)| {
                let name = attribute(side)?;
                is_free_of(other, slot).then(|| (name, (**other).clone()))
            })
        }
        _ => None,
    }
}

/// Whether an expression is a path that starts elsewhere.
fn is_free_of(expr: &Expr, slot: usize) -> bool {
    match expr {
        Expr::Slot(at) => *at != slot,
        Expr::Member(source, _) => is_free_of(source, slot),
        Expr::Literal(_) => true,
        _ => false,
    }
}
