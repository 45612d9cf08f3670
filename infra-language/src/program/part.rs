//! Where the parts of a value stand that is written as a literal: asked for when something is wrong with one.

use std::fmt;

use super::{Body, Definition, Entry, Expr, ExprKind, FieldMode, Item, ItemKind, ObjectKey, Program, Rules};
use crate::{Span, Text};

/// A step into a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartStep {
    /// An element of a list.
    Element(usize),
    /// A member of an object.
    Member(Text),
}

impl fmt::Display for PartStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(at) => write!(f, "[{at}]"),
            Self::Member(name) => write!(f, ".{name}"),
        }
    }
}

/// Where a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartPlace {
    /// Its key, if it is a member of an object that is written out.
    pub key: Option<Span>,
    /// The part itself, or the smallest that holds it where it is not written out.
    pub value: Span,
}

/// Functions whose value has the parts of their one argument.
const SAME_PARTS: [&str; 9] = [
    "jsonencode",
    "yamlencode",
    "tolist",
    "toset",
    "tomap",
    "sensitive",
    "nonsensitive",
    "ephemeralasnull",
    "issensitive",
];

impl Program {
    /// The place of a part of the value that stands at `whole`.
    pub fn part(&self, whole: Span, path: &[PartStep]) -> PartPlace {
        let mut place = PartPlace { key: None, value: whole };
        let Some(mut expr) = self.literal(whole) else { return place };
        for step in path {
            match within(expr, step) {
                Some((key, value)) => {
                    place = PartPlace { key, value: value.span };
                    expr = value;
                }
                None => return PartPlace { key: None, ..place },
            }
        }
        place
    }

    /// The place of a key or text in the literal that stands at `whole`: the first, as it is read.
    pub fn named_part(&self, whole: Span, text: &str) -> Option<Span> {
        named(self.literal(whole)?, text)
    }

    /// The literal that stands there.
    fn literal(&self, span: Span) -> Option<&Expr> {
        let mut found = None;
        let mut see = |expr| {
            if found.is_none() {
                found = at(expr, span);
            }
        };
        for definition in &self.definitions {
            match definition {
                Definition::Stack(stack) => {
                    stack.parameters.iter().filter_map(|parameter| parameter.default.as_ref()).for_each(&mut see);
                    items(&stack.items, &mut see);
                }
                Definition::Kind(kind) => kind.fields.iter().for_each(|field| match &field.mode {
                    FieldMode::Default(value) | FieldMode::Fixed(value) => see(value),
                    FieldMode::Required | FieldMode::Optional | FieldMode::Parameter | FieldMode::Shared => {}
                }),
            }
        }
        found
    }
}

/// The part one step into a literal, and its key.
fn within<'e>(expr: &'e Expr, step: &PartStep) -> Option<(Option<Span>, &'e Expr)> {
    match (&*expr.kind, step) {
        (ExprKind::List(all), PartStep::Element(index)) => Some((None, all.get(*index)?)),
        (ExprKind::Object(entries), PartStep::Member(name)) => entries.iter().find_map(|(key, value)| {
            let (text, span) = match key {
                ObjectKey::Name(name) => (name.text.clone(), name.span),
                ObjectKey::Expr(key) => (key.plain_text()?, key.span),
            };
            (text == *name).then_some((Some(span), value))
        }),
        (ExprKind::Call { name, arguments, .. }, _) if &*name.text == "merge" => {
            arguments.iter().rev().find_map(|argument| within(argument, step))
        }
        (ExprKind::Call { name, arguments, .. }, _) if SAME_PARTS.contains(&&*name.text) => {
            arguments.iter().find_map(|argument| within(argument, step))
        }
        _ => None,
    }
}

/// The place of a key or text in a literal.
fn named(expr: &Expr, text: &str) -> Option<Span> {
    if expr.plain_text().is_some_and(|plain| &*plain == text) {
        return Some(expr.span);
    }
    match &*expr.kind {
        ExprKind::List(all) => all.iter().find_map(|one| named(one, text)),
        ExprKind::Object(entries) => entries.iter().find_map(|(key, value)| {
            let key = match key {
                ObjectKey::Name(name) => (&*name.text == text).then_some(name.span),
                ObjectKey::Expr(key) => named(key, text),
            };
            key.or_else(|| named(value, text))
        }),
        ExprKind::Call { arguments, .. } => arguments.iter().find_map(|argument| named(argument, text)),
        ExprKind::Conditional { then, otherwise, .. } => named(then, text).or_else(|| named(otherwise, text)),
        ExprKind::Paren(inner) => named(inner, text),
        _ => None,
    }
}

/// The expression at a place, in another one.
fn at(expr: &Expr, span: Span) -> Option<&Expr> {
    if expr.span == span {
        return Some(expr);
    }
    match &*expr.kind {
        ExprKind::List(all) => all.iter().find_map(|one| at(one, span)),
        ExprKind::Object(entries) => entries.iter().find_map(|(_, value)| at(value, span)),
        ExprKind::Call { arguments, .. } => arguments.iter().find_map(|argument| at(argument, span)),
        ExprKind::Conditional { then, otherwise, .. } => at(then, span).or_else(|| at(otherwise, span)),
        _ => None,
    }
}

fn items<'p>(list: &'p [Item], see: &mut dyn FnMut(&'p Expr)) {
    for item in list {
        match &item.kind {
            ItemKind::Resource(resource) => body(&resource.body, see),
            ItemKind::Stack(nested) | ItemKind::Remote(nested) => body(&nested.body, see),
            ItemKind::Variable(block) | ItemKind::Module(block) | ItemKind::Check(block) => body(&block.body, see),
            ItemKind::Let { value, .. } => see(value),
            ItemKind::Output { value, body: inner, .. } => {
                value.iter().for_each(&mut *see);
                body(inner, see);
            }
            ItemKind::Provider { body: inner, .. }
            | ItemKind::Terraform(inner)
            | ItemKind::RequiredProviders(inner)
            | ItemKind::Moved(inner)
            | ItemKind::Import(inner)
            | ItemKind::Removed(inner)
            | ItemKind::Validation(inner)
            | ItemKind::Rules(Rules { settings: inner, .. }) => body(inner, see),
            ItemKind::For { items: inner, .. } => items(inner, see),
            ItemKind::If { then, otherwise, .. } => {
                items(then, see);
                items(otherwise, see);
            }
            ItemKind::TakenProvider { .. } | ItemKind::Poison { .. } => {}
        }
    }
}

fn body<'p>(written: &'p Body, see: &mut dyn FnMut(&'p Expr)) {
    for entry in &written.entries {
        match entry {
            Entry::Attribute { value, .. } => see(value),
            Entry::Block { body: inner, .. } | Entry::For { body: inner, .. } => body(inner, see),
            Entry::If { then, otherwise, .. } => {
                body(then, see);
                body(otherwise, see);
            }
            Entry::Poison { .. } => {}
        }
    }
}
