//! Expressions as Terraform writes them, with the parentheses that precedence asks for and no others.

use std::collections::BTreeMap;

use super::{
    Hole, escape,
    writer::{Writer, alone},
};
use infra_template::{self as template, Encoding};

use crate::{
    Text,
    operator::UnaryOp,
    value::{self, Node, Piece, Root, Step, Traversal, Value},
};

const CONDITIONAL: u8 = 0;
const UNARY: u8 = 7;
/// A splat takes all attributes and indexes behind it for its elements: to follow it with others it needs parentheses.
const SPLAT: u8 = 8;
const PRIMARY: u8 = 9;

impl Writer<'_> {
    /// A value as an expression; JSON-escaped, since every expression stands in a JSON text.
    pub(super) fn expression(&mut self, value: &Value) {
        match value {
            Value::Null | Value::Unknown(_) | Value::Poison => self.out.push_str("null"),
            Value::Bool(bool) => self.out.push_str(if *bool { "true" } else { "false" }),
            Value::Number(number) => self.out.push_str(&number.to_string()),
            Value::String(text) => self.name(text),
            // What was folded to a list, set or map must stay one: a tuple is never equal to a list.
            Value::List(all) if alike(all.iter()) => self.converted("tolist", |writer| writer.list(all)),
            Value::Tuple(all) | Value::List(all) => self.list(all),
            Value::Set(all) => self.converted("toset", |writer| writer.list(all)),
            Value::Map(all) if alike(all.values()) => self.converted("tomap", |writer| writer.object(all)),
            Value::Object(all) | Value::Map(all) => self.object(all),
            Value::Template(pieces) => match alone(pieces) {
                Some(value) => self.text_of(value),
                None => {
                    self.out.push_str("\\\"");
                    self.quoted(pieces);
                    self.out.push_str("\\\"");
                }
            },
            Value::Hole(value::Hole::Suffix) => {
                self.out.push_str("\\\"");
                self.out.push(template::SUFFIX);
                self.out.push_str("\\\"");
            }
            Value::Hole(value::Hole::Rust { path, index }) => {
                self.hole(Hole::Rust { path: path.clone(), index: *index, encoding: Encoding::Expression });
            }
            Value::Deferred(deferred) => self.deferred(&deferred.node),
        }
    }

    /// An expression that an operator of the given precedence takes as operand.
    fn operand(&mut self, value: &Value, least: u8) {
        let parentheses = precedence(value) < least;
        self.out.push_str(if parentheses { "(" } else { "" });
        self.expression(value);
        self.out.push_str(if parentheses { ")" } else { "" });
    }

    fn deferred(&mut self, node: &Node) {
        match node {
            Node::Traversal(traversal) => self.traversal(traversal),
            Node::Index(source, index) => {
                self.operand(source, PRIMARY);
                self.index(index);
            }
            Node::Attribute(source, name) => {
                self.operand(source, PRIMARY);
                self.attribute(name);
            }
            Node::Splat(source, steps) => {
                self.operand(source, PRIMARY);
                self.out.push_str("[*]");
                self.steps(steps);
            }
            Node::Unary(operator, value) => {
                self.out.push(match operator {
                    UnaryOp::Negate => '-',
                    UnaryOp::Not => '!',
                });
                self.operand(value, SPLAT);
            }
            Node::Binary(operator, left, right) => {
                self.operand(left, operator.precedence());
                self.out.push(' ');
                self.out.push_str(operator.symbol());
                self.out.push(' ');
                self.operand(right, operator.precedence() + 1);
            }
            Node::Conditional(condition, then, otherwise) => {
                self.operand(condition, CONDITIONAL + 1);
                self.out.push_str(" ? ");
                self.operand(then, CONDITIONAL + 1);
                self.out.push_str(" : ");
                self.expression(otherwise);
            }
            Node::Call { name, arguments, spread } => {
                self.out.push_str(name);
                self.out.push('(');
                for (index, argument) in arguments.iter().enumerate() {
                    self.out.push_str(if index == 0 { "" } else { ", " });
                    self.expression(argument);
                }
                self.out.push_str(if *spread { "...)" } else { ")" });
            }
            Node::ForList { key, value, source, condition, element } => {
                self.out.push('[');
                self.comprehension(key.as_deref(), value, source);
                self.expression(element);
                self.filter(condition.as_ref());
                self.out.push(']');
            }
            Node::ForObject { key, value, source, condition, new_key, new_value, group } => {
                self.out.push('{');
                self.comprehension(key.as_deref(), value, source);
                self.expression(new_key);
                self.out.push_str(" => ");
                self.expression(new_value);
                self.out.push_str(if *group { "..." } else { "" });
                self.filter(condition.as_ref());
                self.out.push('}');
            }
        }
    }

    fn comprehension(&mut self, key: Option<&str>, value: &str, source: &Value) {
        self.out.push_str("for ");
        if let Some(key) = key {
            self.out.push_str(key);
            self.out.push_str(", ");
        }
        self.out.push_str(value);
        self.out.push_str(" in ");
        self.operand(source, CONDITIONAL + 1);
        self.out.push_str(" : ");
    }

    fn filter(&mut self, condition: Option<&Value>) {
        if let Some(condition) = condition {
            self.out.push_str(" if ");
            self.expression(condition);
        }
    }

    /// A reference, bare: also what stands in `depends_on`.
    pub(super) fn traversal(&mut self, traversal: &Traversal) {
        match &traversal.root {
            Root::Resource(id) => {
                let addresses = self.addresses;
                self.out.push_str(&addresses[*id]);
            }
            Root::Foreign { address, .. } => self.out.push_str(address),
            Root::Variable(name) | Root::Input { name, .. } => self.rooted("var", name),
            Root::Module(name) | Root::Instances { name, .. } => self.rooted("module", name),
            Root::Remote { name, output, .. } => {
                self.rooted("data.terraform_remote_state", name);
                self.out.push_str(".outputs");
                self.attribute(output);
            }
            Root::Each => self.out.push_str("each"),
            Root::Count => self.out.push_str("count"),
            Root::SelfObject => self.out.push_str("self"),
            // What is written beside the root's document stays there.
            Root::Path if self.in_module && traversal.steps.first() == Some(&Step::Attribute("module".into())) => {
                self.out.push_str("path.root");
                return self.steps(traversal.steps.get(1..).unwrap_or_default());
            }
            Root::Path => self.out.push_str("path"),
            Root::Terraform => self.out.push_str("terraform"),
            Root::Bound(name) | Root::Iterator(name) => self.out.push_str(name),
        }
        self.steps(&traversal.steps);
    }

    fn rooted(&mut self, root: &str, name: &str) {
        self.out.push_str(root);
        self.out.push('.');
        self.out.push_str(name);
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            match step {
                Step::Attribute(name) => self.attribute(name),
                Step::Index(value) => self.index(value),
                Step::Splat => self.out.push_str("[*]"),
            }
        }
    }

    fn attribute(&mut self, name: &str) {
        if is_identifier(name) {
            self.out.push('.');
            self.out.push_str(name);
        } else {
            self.out.push('[');
            self.name(name);
            self.out.push(']');
        }
    }

    fn index(&mut self, index: &Value) {
        self.out.push('[');
        self.expression(index);
        self.out.push(']');
    }

    fn list(&mut self, all: &[Value]) {
        self.out.push('[');
        for (index, value) in all.iter().enumerate() {
            self.out.push_str(if index == 0 { "" } else { ", " });
            self.expression(value);
        }
        self.out.push(']');
    }

    fn object(&mut self, all: &BTreeMap<Text, Value>) {
        self.out.push('{');
        for (index, (key, value)) in all.iter().enumerate() {
            self.out.push_str(if index == 0 { "" } else { ", " });
            self.name(key);
            self.out.push_str(" = ");
            self.expression(value);
        }
        self.out.push('}');
    }

    fn converted(&mut self, function: &str, write: impl FnOnce(&mut Self)) {
        self.out.push_str(function);
        self.out.push('(');
        write(self);
        self.out.push(')');
    }

    fn name(&mut self, text: &str) {
        self.out.push_str("\\\"");
        escape::quoted(&mut self.out, text);
        self.out.push_str("\\\"");
    }

    /// The pieces of a text between the quotes of an expression.
    fn quoted(&mut self, pieces: &[Piece]) {
        let mut rest = pieces.iter().peekable();
        while let Some(piece) = rest.next() {
            match piece {
                Piece::Text(text) => self.piece(text, rest.peek().copied(), escape::quoted),
                Piece::Value(Value::String(text)) => escape::quoted(&mut self.out, text),
                Piece::Value(Value::Hole(value::Hole::Suffix)) => self.out.push(template::SUFFIX),
                Piece::Value(Value::Template(inner)) => self.quoted(inner),
                Piece::Value(value) => {
                    self.out.push_str("${");
                    self.expression(value);
                    self.out.push('}');
                }
            }
        }
    }
}

/// Whether Terraform finds one type for all of these: objects that lack different members have none.
fn alike<'v>(mut all: impl Iterator<Item = &'v Value>) -> bool {
    let Some(first) = all.next() else { return true };
    all.all(|other| match (first, other) {
        (Value::Object(ours), Value::Object(theirs)) => ours.keys().eq(theirs.keys()),
        _ => true,
    })
}

fn precedence(value: &Value) -> u8 {
    match value {
        Value::Number(number) if *number < value::Number::ZERO => UNARY,
        Value::Number(_) => SPLAT,
        Value::Deferred(deferred) => match &deferred.node {
            Node::Conditional(..) => CONDITIONAL,
            Node::Binary(operator, ..) => operator.precedence(),
            Node::Unary(..) => UNARY,
            Node::Splat(..) => SPLAT,
            Node::Traversal(traversal) if traversal.steps.contains(&Step::Splat) => SPLAT,
            _ => PRIMARY,
        },
        _ => PRIMARY,
    }
}

/// Whether Terraform reads this as one name: also `a-b`.
fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}
