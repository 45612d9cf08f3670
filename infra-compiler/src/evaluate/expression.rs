//! Expressions: each to a [`Value`], folded as far as it is known.

use std::{collections::BTreeMap, rc::Rc};

use super::{Evaluator, MAX_DEPTH, name::Operand, scope::Scope};
use crate::{
    Text,
    catalog::expressions::{DUPLICATE_KEY, NOT_TEXT, TOO_DEEP},
    diagnostic::Diagnostic,
    program::{Expr, ExprKind, ObjectKey, Part},
    types::Type,
    value::{Hole, Node, Piece, Value},
};

impl<'p> Evaluator<'p> {
    /// Evaluates an expression.
    pub(super) fn expression(&mut self, expr: &'p Expr, scope: &Scope<'p>) -> Value {
        if self.depth >= MAX_DEPTH {
            return self.poison(scope.frame, &TOO_DEEP, expr.span, "this is nested too deep to evaluate");
        }
        self.depth += 1;
        let value = self.expression_within(expr, scope);
        self.depth -= 1;
        value
    }

    fn expression_within(&mut self, expr: &'p Expr, scope: &Scope<'p>) -> Value {
        match &*expr.kind {
            ExprKind::Null => Value::Null,
            ExprKind::Bool(flag) => Value::Bool(*flag),
            ExprKind::Number(number) => Value::Number(*number),
            ExprKind::Template(parts) => self.template(parts, scope),
            ExprKind::Paren(inner) => self.expression(inner, scope),
            ExprKind::Name(_) | ExprKind::Attribute(..) | ExprKind::Index(..) | ExprKind::Splat(_) => {
                let operand = self.operand(expr, scope);
                self.operand_value(operand, expr.span, scope)
            }
            ExprKind::List(elements) => {
                Value::Tuple(Rc::new(elements.iter().map(|element| self.expression(element, scope)).collect()))
            }
            ExprKind::Object(entries) => self.object(entries, scope),
            ExprKind::Unary(op, operand) => self.unary(*op, operand, scope),
            ExprKind::Binary(op, left, right) => self.binary(*op, left, right, expr.span, scope),
            ExprKind::Conditional { condition, then, otherwise } => self.conditional(condition, then, otherwise, scope),
            ExprKind::ForList { comprehension, element } => self.for_list(comprehension, element, scope),
            ExprKind::ForObject { comprehension, key, value, group } => {
                self.for_object(comprehension, key, value, *group, scope)
            }
            ExprKind::Call { name, arguments, spread } => self.call(name, arguments, *spread, expr.span, scope),
            ExprKind::Include { content, .. } => Value::String(content.clone()),
            ExprKind::Rust(index) => {
                let path = self.source_path(scope);
                Value::Hole(Hole::Rust { path, index: *index })
            }
            ExprKind::Poison => Value::Poison,
        }
    }

    /// The way from the root to the definition whose expression this is.
    fn source_path(&self, scope: &Scope<'p>) -> Vec<u32> {
        let mut path = self.frames.get(scope.frame).map(|frame| frame.source.clone()).unwrap_or_default();
        if let super::scope::Place::Kind(kind) = &scope.place {
            path.push(kind.position);
        }
        path
    }

    fn template(&mut self, parts: &'p [Part], scope: &Scope<'p>) -> Value {
        let mut pieces = Pieces::default();
        let mut poisoned = false;
        for part in parts {
            match part {
                Part::Text(text) => pieces.text(text),
                Part::Expr(expr) => {
                    let value = self.expression(expr, scope);
                    match self.as_text(value, expr, scope) {
                        Value::Poison => poisoned = true,
                        value => pieces.value(value),
                    }
                }
            }
        }
        if poisoned { Value::Poison } else { pieces.finish() }
    }

    /// A value as a piece of text: scalars become text, what is known later stays, collections are an error.
    fn as_text(&mut self, value: Value, expr: &'p Expr, scope: &Scope<'p>) -> Value {
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
            Value::Null => self.poison(scope.frame, &NOT_TEXT, expr.span, "`null` cannot stand in a text"),
            _ => {
                self.report(
                    scope.frame,
                    Diagnostic::error(&NOT_TEXT, expr.span, format!("a value of type {found} cannot stand in a text"))
                        .help("turn it into text: `join(\",\", …)` or `jsonencode(…)`"),
                );
                Value::Poison
            }
        }
    }

    fn object(&mut self, entries: &'p [(ObjectKey, Expr)], scope: &Scope<'p>) -> Value {
        let mut map = BTreeMap::new();
        let mut computed: Vec<(Value, Value)> = Vec::new();
        for (key, value) in entries {
            let (name, span) = match key {
                ObjectKey::Name(name) => (Value::String(name.text.clone()), name.span),
                ObjectKey::Expr(expr) => {
                    let key = self.expression(expr, scope);
                    (self.as_text(key, expr, scope), expr.span)
                }
            };
            let value = self.expression(value, scope);
            match name {
                Value::String(text) => {
                    if map.insert(text.clone(), value).is_some() {
                        let message = format!("the key `{text}` stands twice in one object");
                        self.report(
                            scope.frame,
                            Diagnostic::error(&DUPLICATE_KEY, span, message).help("remove one of the two"),
                        );
                    }
                }
                Value::Poison => return Value::Poison,
                name => computed.push((name, value)),
            }
        }
        if computed.is_empty() {
            return Value::Object(Rc::new(map));
        }
        // A key that is known later: `{(key) = value}` through Terraform's `for`, merged with what is known.
        computed_keys(map, computed)
    }

    fn conditional(&mut self, condition: &'p Expr, then: &'p Expr, otherwise: &'p Expr, scope: &Scope<'p>) -> Value {
        let decided = self.expression(condition, scope);
        match crate::function::convert(&decided, &Type::Bool) {
            Ok(Value::Bool(true)) => self.expression(then, scope),
            Ok(Value::Bool(false)) => self.expression(otherwise, scope),
            Ok(Value::Poison) => Value::Poison,
            Ok(known) if !matches!(known, Value::Null) && crate::types::convertible(&known.ty(), &Type::Bool) => {
                let then_value = self.expression(then, scope);
                let other = self.expression(otherwise, scope);
                self.either(decided, then_value, other, otherwise.span, scope)
            }
            _ => self.no_condition(&decided, condition.span, scope),
        }
    }

    /// The operand as a value; what is not one is an error.
    pub(super) fn operand_value(&mut self, operand: Operand, span: crate::Span, scope: &Scope<'p>) -> Value {
        match operand {
            Operand::Value(value) | Operand::Whole(value) => value,
            Operand::Each(all) => {
                let values: Vec<Value> = all.into_iter().map(|one| self.operand_value(one, span, scope)).collect();
                if values.iter().any(|value| matches!(value, Value::Poison)) {
                    return Value::Poison;
                }
                Value::Tuple(Rc::new(values))
            }
            Operand::Some(one) => match self.operand_value(*one, span, scope) {
                Value::Poison => Value::Poison,
                value => Value::Unknown(value.ty().list()),
            },
            Operand::Resource { index, .. } => self.whole_resource(index),
            Operand::Family(members) => {
                let mut map = BTreeMap::new();
                for (key, member) in members {
                    let value = match member {
                        Operand::Stack(frame) => self.outputs_of(frame, span, scope),
                        member => self.operand_value(member, span, scope),
                    };
                    map.insert(Text::from(super::path::shown(&key)), value);
                }
                Value::Object(Rc::new(map))
            }
            Operand::Module { name, .. } => super::name::deferred(
                Node::Traversal(crate::value::Traversal { root: crate::value::Root::Module(name), steps: Vec::new() }),
                Type::Any,
            ),
            other => self.not_a_value(&other, span, scope),
        }
    }
}

/// Pieces of a text, neighbours that are known joined.
#[derive(Default)]
pub(super) struct Pieces {
    list: Vec<Piece>,
    text: String,
}

impl Pieces {
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn value(&mut self, value: Value) {
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

    /// Text if all is known, unknown if any piece is, else a template.
    pub(super) fn finish(mut self) -> Value {
        if self.list.is_empty() {
            return Value::String(self.text.into());
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

fn computed_keys(known: BTreeMap<Text, Value>, computed: Vec<(Value, Value)>) -> Value {
    let mut parts = Vec::new();
    if !known.is_empty() {
        parts.push(Value::Object(Rc::new(known)));
    }
    for (key, value) in computed {
        // zipmap keeps the value's own type, which a `for` over a one-element list would as well, only longer.
        parts.push(super::name::deferred(
            Node::Call {
                name: "zipmap".into(),
                arguments: vec![Value::Tuple(Rc::new(vec![key])), Value::Tuple(Rc::new(vec![value]))],
                spread: false,
            },
            Type::Any,
        ));
    }
    if let [only] = parts.as_slice() {
        return only.clone();
    }
    super::name::deferred(Node::Call { name: "merge".into(), arguments: parts, spread: false }, Type::Any)
}
