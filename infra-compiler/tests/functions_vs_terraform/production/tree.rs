//! Expressions, and how each of the two languages writes them.

use std::fmt::Write as _;

use infra_compiler::{
    operator::{BinaryOp, UnaryOp},
    value::Value,
};

use crate::expression::{Expression, object, tuple};

/// An expression of both languages.
#[derive(Debug, Clone)]
pub(crate) enum Tree {
    /// Made of `null`, scalars, tuples and objects alone.
    Literal(Value),
    /// The same in both languages, or written out for each: ours first.
    Written(&'static str, &'static str),
    /// A number as it is written: `1.5e3`.
    Digits(&'static str),
    /// A variable of the root, which only Terraform knows.
    Variable(&'static str),
    /// A name of a `for`.
    Bound(String),
    Tuple(Vec<Tree>),
    Object(Vec<(&'static str, Tree)>),
    /// An object of one entry, whose key is computed.
    Keyed(Box<Tree>, Box<Tree>),
    Call(String, Vec<Tree>),
    /// The last argument is spread.
    Spread(String, Vec<Tree>),
    Unary(UnaryOp, Box<Tree>),
    Binary(BinaryOp, Box<Tree>, Box<Tree>),
    Index(Box<Tree>, Box<Tree>),
    Attribute(Box<Tree>, &'static str),
    /// `source[*]`, and an attribute of each.
    Splat(Box<Tree>, Option<&'static str>),
    Conditional(Box<Tree>, Box<Tree>, Box<Tree>),
    /// A text, an expression in it, and the rest of the text.
    Text(String, Box<Tree>, String),
    ForList {
        names: Vec<String>,
        source: Box<Tree>,
        condition: Option<Box<Tree>>,
        element: Box<Tree>,
    },
    ForObject {
        names: Vec<String>,
        source: Box<Tree>,
        condition: Option<Box<Tree>>,
        key: Box<Tree>,
        value: Box<Tree>,
        group: bool,
    },
}

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Ours,
    Terraform,
}

use Language::{Ours, Terraform};

impl From<Expression> for Tree {
    fn from(expression: Expression) -> Self {
        let boxed = |expression: Box<Expression>| Box::new(Self::from(*expression));
        match expression {
            Expression::Literal(value) => Self::Literal(value),
            Expression::Call(name, arguments) => Self::Call(name, arguments.into_iter().map(Self::from).collect()),
            Expression::Unary(op, operand) => Self::Unary(op, boxed(operand)),
            Expression::Binary(op, left, right) => Self::Binary(op, boxed(left), boxed(right)),
            Expression::Index(source, key) => Self::Index(boxed(source), boxed(key)),
            Expression::Conditional(condition, then, otherwise) => {
                let condition = Box::new(Self::Literal(Value::Bool(condition)));
                Self::Conditional(condition, boxed(then), boxed(otherwise))
            }
            Expression::Template(part) => Self::Text("<".to_owned(), boxed(part), ">".to_owned()),
        }
    }
}

impl Tree {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Literal(Value::string(text.into()))
    }

    pub(crate) fn number(number: i64) -> Self {
        Self::Literal(Value::Number(number.into()))
    }

    pub(crate) fn null() -> Self {
        Self::Literal(Value::Null)
    }

    /// A tuple or object literal with what it is made of as trees.
    pub(crate) fn opened(self) -> Self {
        match self {
            Self::Literal(Value::Tuple(all)) => Self::Tuple(all.iter().cloned().map(Self::Literal).collect()),
            other => other,
        }
    }

    pub(crate) fn write(&self, language: Language) -> String {
        let mut out = String::new();
        self.push(language, &mut out);
        out
    }

    fn push(&self, language: Language, out: &mut String) {
        let write = |tree: &Self| tree.write(language);
        let list = |all: &[Self]| all.iter().map(write).collect::<Vec<_>>().join(", ");
        let separator = if language == Ours { ":" } else { " =" };
        let _ = match self {
            Self::Literal(value) => {
                literal(value, language, out);
                Ok(())
            }
            Self::Written(ours, terraform) => out.write_str(if language == Ours { ours } else { terraform }),
            Self::Digits(digits) => write!(out, "{digits}"),
            Self::Variable(name) if language == Ours => write!(out, "{name}"),
            Self::Variable(name) => write!(out, "var.{name}"),
            Self::Bound(name) => write!(out, "{name}"),
            Self::Tuple(all) => write!(out, "[{}]", list(all)),
            Self::Object(all) => {
                let entries: Vec<String> = all
                    .iter()
                    .map(|(name, value)| format!("{}{separator} {}", quoted(name, language), write(value)))
                    .collect();
                write!(out, "{{{}}}", entries.join(", "))
            }
            Self::Keyed(key, value) => write!(out, "{{({}){separator} {}}}", write(key), write(value)),
            Self::Call(name, arguments) => write!(out, "{name}({})", list(arguments)),
            Self::Spread(name, arguments) => write!(out, "{name}({}...)", list(arguments)),
            Self::Unary(op, operand) => {
                write!(out, "{}({})", if *op == UnaryOp::Not { "!" } else { "-" }, write(operand))
            }
            Self::Binary(op, left, right) => write!(out, "(({}) {} ({}))", write(left), op.symbol(), write(right)),
            Self::Index(source, key) => write!(out, "({})[{}]", write(source), write(key)),
            Self::Attribute(source, name) => write!(out, "({}).{name}", write(source)),
            Self::Splat(source, name) => {
                let name = name.map(|name| format!(".{name}")).unwrap_or_default();
                write!(out, "(({})[*]{name})", write(source))
            }
            Self::Conditional(condition, then, otherwise) if language == Ours => {
                write!(out, "if ({}) {{ ({}) }} else {{ ({}) }}", write(condition), write(then), write(otherwise))
            }
            Self::Conditional(condition, then, otherwise) => {
                write!(out, "(({}) ? ({}) : ({}))", write(condition), write(then), write(otherwise))
            }
            Self::Text(before, part, after) => self::text(before, &write(part), after, language, out),
            Self::ForList { names, source, condition, element } => {
                let (head, filter) = comprehension(names, source, condition.as_deref(), language);
                write!(out, "[{head}: {}{filter}]", write(element))
            }
            Self::ForObject { names, source, condition, key, value, group } => {
                let (head, filter) = comprehension(names, source, condition.as_deref(), language);
                let group = if *group { "..." } else { "" };
                write!(out, "{{{head}: {} => {}{group}{filter}}}", write(key), write(value))
            }
        };
    }
}

/// What stands before the colon and what at the end: a condition is before it in one language, and last in the other.
fn comprehension(names: &[String], source: &Tree, condition: Option<&Tree>, language: Language) -> (String, String) {
    let head = format!("for {} in ({})", names.join(", "), source.write(language));
    let filter = condition.map(|condition| format!(" if ({})", condition.write(language))).unwrap_or_default();
    if language == Ours { (head + &filter, String::new()) } else { (head + " ", filter) }
}

fn text(before: &str, part: &str, after: &str, language: Language, out: &mut String) -> std::fmt::Result {
    let inside = |text: &str| {
        let quoted = quoted(text, language);
        quoted[1..quoted.len() - 1].to_owned()
    };
    let (before, after) = (inside(before), inside(after));
    match language {
        // Inside of a text of ours stands the source as the compiler sees it after Rust's escapes.
        Ours => write!(out, "\"{before}{{ {} }}{after}\"", part.replace('\\', "\\\\").replace('"', "\\\"")),
        // A text that is one interpolation alone would be its value as it is.
        Terraform => write!(out, "\"${{\"\"}}{before}${{{part}}}{after}\""),
    }
}

fn literal(value: &Value, language: Language, out: &mut String) {
    let all = |all: &[Value], out: &mut String| {
        for (index, value) in all.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { ", " });
            literal(value, language, out);
        }
    };
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => out.push_str(&quoted(text, language)),
        Value::Tuple(elements) => {
            out.push('[');
            all(elements, out);
            out.push(']');
        }
        Value::Object(entries) => {
            out.push('{');
            for (index, (name, value)) in entries.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                out.push_str(&quoted(name, language));
                out.push_str(if language == Ours { ": " } else { " = " });
                literal(value, language, out);
            }
            out.push('}');
        }
        other => panic!("no literal: {other:?}"),
    }
}

/// A text literal without interpolation.
fn quoted(text: &str, language: Language) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match (character, language) {
            ('"', _) => out.push_str("\\\""),
            ('\\', _) => out.push_str("\\\\"),
            ('{' | '}', Ours) => out.extend([character; 2]),
            ('$' | '%', Terraform) => out.push_str(&format!("\\u{:04x}", u32::from(character))),
            (other, Ours) if other.is_control() || other == '\u{feff}' => {
                out.push_str(&format!("\\u{{{:x}}}", u32::from(other)));
            }
            (other, Terraform) if other.is_control() || other == '\u{feff}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(other)));
            }
            (other, _) => out.push(other),
        }
    }
    out.push('"');
    out
}

/// `[a]`.
pub(crate) fn only(tree: Tree) -> Tree {
    Tree::Tuple(vec![tree])
}

pub(crate) fn empty_tuple() -> Tree {
    Tree::Literal(tuple(Vec::new()))
}

pub(crate) fn empty_object() -> Tree {
    Tree::Literal(object([]))
}
