//! The one text that everything is written to, and the holes met on the way.

use std::borrow::Cow;

use super::{Hole, Node, escape};
use infra_template::{self as template, Encoding};
use rustc_hash::FxHashMap;

use crate::{
    evaluated::Evaluated,
    ids::{Arena, ResourceId},
    types::Type,
    value::{self, Piece, Value},
};

pub(super) struct Writer<'a> {
    pub(super) out: String,
    pub(super) addresses: &'a Arena<ResourceId, String>,
    pub(super) holes: Vec<Hole>,
    /// Whether it is the document of a module, whose folder is not the root's.
    pub(super) in_module: bool,
    numbers: FxHashMap<Hole, usize>,
    depth: usize,
}

/// Whether Terraform reads a text as a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Escaping {
    Template,
    Literal,
}

impl<'a> Writer<'a> {
    pub(super) fn new(evaluated: &Evaluated, addresses: &'a Arena<ResourceId, String>) -> Self {
        Self {
            // A resource takes about this much; growing once more costs little.
            out: String::with_capacity(1024 + 512 * evaluated.resources.len()),
            addresses,
            holes: Vec::new(),
            in_module: false,
            numbers: FxHashMap::default(),
            depth: 0,
        }
    }

    /// A whole document, with a line feed at its end.
    pub(super) fn document(&mut self, node: &Node<'_>) -> String {
        self.node(node);
        self.out.push('\n');
        std::mem::take(&mut self.out)
    }

    pub(super) fn node(&mut self, node: &Node<'_>) {
        match node {
            Node::Null => self.out.push_str("null"),
            Node::Bool(bool) => self.out.push_str(if *bool { "true" } else { "false" }),
            Node::Text(text) => self.quote(|writer| escape::literal(&mut writer.out, text)),
            Node::Value(value, ty) => self.value(value, Escaping::Template, ty.as_ref()),
            Node::Literal(value) => self.value(value, Escaping::Literal, None),
            Node::Expression(value) => self.quote(|writer| writer.interpolation(value)),
            Node::Traversal(traversal) => self.quote(|writer| writer.traversal(traversal)),
            Node::RemoteState(workspace) => self.hole(Hole::RemoteState((*workspace).to_owned())),
            Node::List(nodes) => {
                self.sequence('[', ']', nodes.iter(), |writer, node| writer.node(node));
            }
            Node::Object(members) => {
                let mut sorted: Vec<&(Cow<'_, str>, Node<'_>)> = members.iter().collect();
                crate::sort_by(&mut sorted, |a, b| a.0.cmp(&b.0));
                // A key of two values would not be read at all; the later one overrides, whatever put it there.
                sorted.dedup_by(|later, kept| {
                    let same = later.0 == kept.0;
                    if same {
                        *kept = *later;
                    }
                    same
                });
                self.sequence('{', '}', sorted.into_iter(), |writer, (key, node)| {
                    writer.quote(|writer| escape::literal(&mut writer.out, key));
                    writer.out.push_str(": ");
                    writer.node(node);
                });
            }
            Node::Terraform(members) => self.terraform(members),
        }
    }

    /// The `terraform` block with a hole where `"backend"` would stand: before all other members, by its name.
    fn terraform(&mut self, members: &Node<'_>) {
        let opened = self.out.len() + "{\n".len();
        self.node(members);
        let number = self.number(Hole::Backend);
        self.out.insert_str(opened, &mark(number));
    }

    fn quote(&mut self, write: impl FnOnce(&mut Self)) {
        self.out.push('"');
        write(self);
        self.out.push('"');
    }

    fn sequence<T>(
        &mut self,
        open: char,
        close: char,
        all: impl ExactSizeIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        self.out.push(open);
        let count = all.len();
        if count > 0 {
            self.depth += 1;
            for (index, one) in all.enumerate() {
                self.out.push_str(if index == 0 { "\n" } else { ",\n" });
                self.indent();
                write(self, one);
            }
            self.depth -= 1;
            self.out.push('\n');
            self.indent();
        }
        self.out.push(close);
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }

    fn indentation(&self) -> u32 {
        u32::try_from(self.depth * 2).unwrap_or(u32::MAX)
    }

    /// A value as JSON. Objects that must have every field of `ty` get `null` for what they lack.
    fn value(&mut self, value: &Value, escaping: Escaping, ty: Option<&Type>) {
        match value {
            Value::Null | Value::Unknown(_) | Value::Poison => self.out.push_str("null"),
            Value::Bool(bool) => self.out.push_str(if *bool { "true" } else { "false" }),
            Value::Number(number) => self.out.push_str(&number.to_string()),
            Value::String(text) => self.quote(|writer| writer.text(text, escaping)),
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
                let element = match ty {
                    Some(Type::List(element) | Type::Set(element)) => Some(&**element),
                    _ => None,
                };
                self.sequence('[', ']', all.iter(), |writer, one| writer.value(one, escaping, element));
            }
            Value::Object(all) | Value::Map(all) => {
                let mut members: Vec<(&str, Option<&Value>, Option<&Type>)> =
                    all.iter().map(|(name, value)| (&**name, Some(value), None)).collect();
                match ty {
                    Some(Type::Object(fields)) => {
                        for member in &mut members {
                            member.2 = fields.get(member.0).map(|field| &field.ty);
                        }
                        let absent = fields.keys().filter(|name| !all.contains_key(*name));
                        members.extend(absent.map(|name| (&**name, None, None)));
                        crate::sort_by(&mut members, |a, b| a.0.cmp(b.0));
                    }
                    Some(Type::Map(element)) => {
                        for member in &mut members {
                            member.2 = Some(element);
                        }
                    }
                    _ => {}
                }
                self.sequence('{', '}', members.into_iter(), |writer, (key, value, ty)| {
                    writer.quote(|writer| writer.text(key, escaping));
                    writer.out.push_str(": ");
                    match value {
                        Some(value) => writer.value(value, escaping, ty),
                        None => writer.out.push_str("null"),
                    }
                });
            }
            Value::Template(pieces) => self.quote(|writer| writer.template(pieces, escaping)),
            Value::Hole(value::Hole::Suffix) => self.quote(|writer| writer.out.push(template::SUFFIX)),
            Value::Hole(value::Hole::Rust { path, index }) => {
                let encoding = match escaping {
                    Escaping::Template => Encoding::Json(self.indentation()),
                    Escaping::Literal => Encoding::Literal(self.indentation()),
                };
                self.hole(Hole::Rust { path: path.clone(), index: *index, encoding });
            }
            Value::Deferred(_) => self.quote(|writer| writer.interpolation(value)),
        }
    }

    fn text(&mut self, text: &str, escaping: Escaping) {
        match escaping {
            Escaping::Template => escape::template(&mut self.out, text),
            Escaping::Literal => escape::literal(&mut self.out, text),
        }
    }

    /// The pieces of a JSON text.
    fn template(&mut self, pieces: &[Piece], escaping: Escaping) {
        if escaping == Escaping::Template
            && let Some(value) = alone(pieces).filter(|value| matches!(value, Value::Deferred(_)))
        {
            self.out.push_str("${");
            self.text_of(value);
            self.out.push('}');
            return;
        }
        let mut rest = pieces.iter().peekable();
        while let Some(piece) = rest.next() {
            match piece {
                Piece::Text(text) if escaping == Escaping::Literal => escape::literal(&mut self.out, text),
                Piece::Text(text) => self.piece(text, rest.peek().copied(), escape::template),
                Piece::Value(value) => self.interpolated(value, escaping),
            }
        }
    }

    /// What is more than text to Terraform where it stands alone between quotes, as the text that was asked for.
    pub(super) fn text_of(&mut self, value: &Value) {
        self.out.push_str("tostring(");
        self.expression(value);
        self.out.push(')');
    }

    /// A text within a template. Dollars before an interpolation would join it to an escape, so they go into one of their own.
    pub(super) fn piece(&mut self, text: &str, before: Option<&Piece>, write: fn(&mut String, &str)) {
        let plain = if opens(before) { text.trim_end_matches('$') } else { text };
        write(&mut self.out, plain);
        if let Some(dollars) = text.get(plain.len()..)
            && !dollars.is_empty()
        {
            for part in ["${\\\"", dollars, "\\\"}"] {
                self.out.push_str(part);
            }
        }
    }

    /// A value within a template: known ones as text, the rest as an interpolation.
    fn interpolated(&mut self, value: &Value, escaping: Escaping) {
        match value {
            Value::String(text) => self.text(text, escaping),
            Value::Number(number) => self.out.push_str(&number.to_string()),
            Value::Bool(bool) => self.out.push_str(if *bool { "true" } else { "false" }),
            Value::Hole(value::Hole::Suffix) => self.out.push(template::SUFFIX),
            Value::Hole(value::Hole::Rust { path, index }) => {
                let encoding = match escaping {
                    Escaping::Template => Encoding::Text,
                    Escaping::Literal => Encoding::LiteralText,
                };
                self.hole(Hole::Rust { path: path.clone(), index: *index, encoding });
            }
            Value::Template(pieces) => self.template(pieces, escaping),
            Value::Null | Value::Unknown(_) | Value::Poison => {}
            _ => self.interpolation(value),
        }
    }

    fn interpolation(&mut self, value: &Value) {
        self.out.push_str("${");
        self.expression(value);
        self.out.push('}');
    }

    pub(super) fn hole(&mut self, hole: Hole) {
        let number = self.number(hole);
        self.out.push_str(&mark(number));
    }

    fn number(&mut self, hole: Hole) -> usize {
        if let Some(number) = self.numbers.get(&hole) {
            return *number;
        }
        let number = self.holes.len();
        self.holes.push(hole.clone());
        self.numbers.insert(hole, number);
        number
    }
}

/// The interpolation that a template consists of, if it is not certainly text: to Terraform it is no template but the
/// value itself, of any type.
pub(super) fn alone(pieces: &[Piece]) -> Option<&Value> {
    match pieces {
        [Piece::Value(value)] if !matches!(value.ty().base(), Type::String) => Some(value),
        _ => None,
    }
}

fn mark(number: usize) -> String {
    format!("{}{number}{}", template::HOLE, template::END)
}

/// Whether this piece is written as `${…}`, or may begin with a brace.
fn opens(piece: Option<&Piece>) -> bool {
    match piece {
        Some(Piece::Text(text)) => text.starts_with('{'),
        Some(Piece::Value(Value::Hole(value::Hole::Suffix) | Value::Number(_) | Value::Bool(_))) | None => false,
        Some(Piece::Value(_)) => true,
    }
}
