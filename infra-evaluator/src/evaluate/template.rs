//! Texts with interpolations.

use std::rc::Rc;

use super::{Evaluator, Scope};
use crate::{
    catalog::expressions::NOT_TEXT,
    diagnostic::{Caught, Diagnostic},
    resolved::{Expr, Part},
    types::Type,
    value::{Piece, Value},
};

impl Evaluator<'_> {
    pub(super) fn template(&mut self, parts: &[Part], scope: &Scope) -> Value {
        let mut pieces = Pieces::default();
        let mut poisoned = false;
        // One interpolation alone is no text to Terraform but the value itself, of any type: that it must be text is a rule
        // of this language, and nothing that `try` may catch.
        let caught = if parts.len() == 1 { Caught::Untaken } else { Caught::Tried };
        for part in parts {
            match part {
                Part::Text(text) => pieces.text(text),
                Part::Expr(expr) => {
                    let value = self.expression(expr, scope);
                    match self.as_text(value, expr, caught, scope) {
                        Value::Poison => poisoned = true,
                        value => pieces.value(value),
                    }
                    if !self.data.budget().text(pieces.length, expr.span, scope.within.instance) {
                        return Value::Poison;
                    }
                }
            }
        }
        if poisoned { Value::Poison } else { pieces.finish() }
    }

    /// A value as a piece of text: scalars become text, what is known later stays, collections are an error, which does not
    /// count where `caught` says.
    pub(super) fn as_text(&mut self, value: Value, expr: &Expr, caught: Caught, scope: &Scope) -> Value {
        let found = value.ty();
        let collection =
            matches!(found.base(), Type::List(_) | Type::Set(_) | Type::Map(_) | Type::Tuple(_) | Type::Object(_));
        match value {
            Value::Poison => Value::Poison,
            Value::String(_) | Value::Template(_) | Value::Hole(_) => value,
            Value::Unknown(_) | Value::Deferred(_) if !collection => value,
            Value::Bool(_) | Value::Number(_) => match crate::function::convert(&value, &Type::String) {
                Ok(text) => text,
                Err(_) => Value::Poison,
            },
            Value::Null => {
                let found = Diagnostic::error(&NOT_TEXT, expr.span, "`null` cannot stand in a text");
                let help = "say what stands there without a value: `coalesce(…, \"none\")`, or an `if` on `!= null`";
                self.report(scope, found.help(help).caught(caught));
                Value::Poison
            }
            _ => {
                let message = format!("a value of type {found} cannot stand in a text");
                let found = Diagnostic::error(&NOT_TEXT, expr.span, message);
                let help = "turn it into text: `join(\",\", …)` or `jsonencode(…)`";
                self.report(scope, found.help(help).caught(caught));
                Value::Poison
            }
        }
    }
}

/// Pieces of a text, neighbours that are known joined.
#[derive(Default)]
struct Pieces {
    list: Vec<Piece>,
    text: String,
    /// How many bytes of text there are in all.
    length: usize,
}

impl Pieces {
    fn text(&mut self, text: &str) {
        self.length = self.length.saturating_add(text.len());
        self.text.push_str(text);
    }

    fn value(&mut self, value: Value) {
        match value {
            Value::String(text) => self.text(&text),
            Value::Template(pieces) => {
                for piece in pieces.iter() {
                    match piece {
                        Piece::Text(text) => self.text(text),
                        Piece::Value(value) => self.value(value.clone()),
                    }
                }
            }
            other => {
                self.flush();
                self.list.push(Piece::Value(other));
            }
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.list.push(Piece::Text(std::mem::take(&mut self.text).into()));
        }
    }

    /// Text if all is known, else a template.
    fn finish(mut self) -> Value {
        if self.list.is_empty() {
            return Value::string(self.text);
        }
        self.flush();
        // One piece that is text already needs no template around it.
        if let [Piece::Value(only)] = self.list.as_slice()
            && matches!(only.ty().base(), Type::String)
        {
            return only.clone();
        }
        Value::Template(Rc::new(self.list))
    }
}
