//! Expressions of a rule.

use super::{
    super::{
        shape::Shape,
        tree::{Expr, For, HOLDER, Part},
    },
    Bound, Compiler,
};
use crate::{
    Text,
    catalog::{
        expressions::RULE_CONDITION,
        references::{UNDECLARED_NAME, UNKNOWN_IN_RULE},
    },
    diagnostic::Diagnostic,
    operator::BinaryOp,
    program::{self, Comprehension, ExprKind, Name, ObjectKey},
    types::Type,
    value::Value,
};

/// What failed and was reported.
pub(super) const NOTHING: (Expr, Shape) = (Expr::Literal(Value::Poison), Shape::Any);

impl<'t> Compiler<'t, '_> {
    /// What an expression asks, and what it is.
    pub(super) fn expression(&mut self, expr: &program::Expr) -> (Expr, Shape) {
        let literal = |value: Value| {
            let shape = Shape::of(value.ty());
            (Expr::Literal(value), shape)
        };
        match &*expr.kind {
            ExprKind::Null => literal(Value::Null),
            ExprKind::Bool(value) => literal(Value::Bool(*value)),
            ExprKind::Number(number) => literal(Value::Number(*number)),
            ExprKind::Include { content, .. } => literal(Value::String(content.clone())),
            ExprKind::Template(parts) => self.template(parts),
            ExprKind::Name(name) => self.name(name, expr),
            ExprKind::Attribute(source, name) => self.attribute(source, name),
            ExprKind::Index(source, index) => {
                let (source, shape) = self.expression(source);
                let index = self.expression(index).0;
                (Expr::Index(source.into(), index.into()), shape.element().unwrap_or(Shape::Any))
            }
            ExprKind::Splat(source) => self.expression(source),
            ExprKind::Paren(inner) => self.expression(inner),
            ExprKind::List(all) => (Expr::List(all.iter().map(|one| self.expression(one).0).collect()), Shape::Any),
            ExprKind::Object(all) => (Expr::Object(all.iter().map(|entry| self.entry(entry)).collect()), Shape::Any),
            ExprKind::Unary(operator, operand) => {
                let (made, shape) = self.expression(operand);
                let ty = match operator {
                    crate::operator::UnaryOp::Not => {
                        if shape.is_no_bool() {
                            self.no_condition(operand.span);
                        }
                        Type::Bool
                    }
                    crate::operator::UnaryOp::Negate => Type::Number,
                };
                (Expr::Unary(*operator, made.into()), Shape::Value(ty))
            }
            ExprKind::Binary(operator, left, right) => self.binary(*operator, left, right),
            ExprKind::Conditional { condition, then, otherwise } => {
                let condition = self.expression(condition).0;
                let ((then, shape), (otherwise, _)) = (self.expression(then), self.expression(otherwise));
                (Expr::Conditional(condition.into(), then.into(), otherwise.into()), shape)
            }
            ExprKind::ForList { comprehension, element } => self.comprehension(comprehension, None, element),
            ExprKind::ForObject { comprehension, key, value, .. } => {
                self.comprehension(comprehension, Some(key), value)
            }
            ExprKind::Call { name, arguments, spread } => self.call(name, arguments, *spread, expr.span),
            ExprKind::Closure(..) => {
                let found = Diagnostic::error(&RULE_CONDITION, expr.span, "nothing here asks this of each");
                self.out.push(found.help("it stands in `any(…)`, `all(…)`, `count(…)` or `find(…)`"));
                NOTHING
            }
            ExprKind::Rust(_) => {
                let found = Diagnostic::error(&RULE_CONDITION, expr.span, "`rust` has no place in a rule");
                self.out.push(found.help("a rule is asked while Rust compiles: write what is known then"));
                NOTHING
            }
            ExprKind::Poison => NOTHING,
        }
    }

    fn template(&mut self, parts: &[program::Part]) -> (Expr, Shape) {
        let text = Shape::Value(Type::String);
        let plain = match parts {
            [] => Some(Text::from("")),
            [program::Part::Text(text)] => Some(text.clone()),
            _ => None,
        };
        if let Some(plain) = plain {
            return (Expr::Literal(Value::String(plain)), text);
        }
        let parts = parts.iter().map(|part| match part {
            program::Part::Text(text) => Part::Text(text.clone()),
            program::Part::Expr(expr) => Part::Expr(self.expression(expr).0),
        });
        (Expr::Template(parts.collect()), text)
    }

    fn name(&mut self, name: &Text, expr: &program::Expr) -> (Expr, Shape) {
        if let Some(bound) = self.bound.iter().rev().find(|bound| bound.name == *name) {
            return (Expr::Slot(bound.slot), bound.shape.clone());
        }
        if let Some(value) = self.named(name) {
            return self.as_subject(|compiler| compiler.expression(value));
        }
        let found = Diagnostic::error(&UNDECLARED_NAME, expr.span, format!("`{name}` is not declared"));
        let own = self.names.iter().map(|(name, _)| &*name.text);
        let names: Vec<&str> = self.bound.iter().map(|bound| &*bound.name).chain(own).collect();
        let found = if Shape::of_type(self.targets, crate::mode::Mode::Managed, name).is_some() {
            found.help(format!("ask of all of them: `any({name}, it => …)`"))
        } else if names.is_empty() {
            found.help("name what the rule is about: `for aws_sqs_queue as queue`")
        } else {
            found.nearest_of(name, names)
        };
        self.out.push(found);
        NOTHING
    }

    fn attribute(&mut self, source: &program::Expr, name: &Name) -> (Expr, Shape) {
        let shown = shown(source);
        let splat = matches!(*source.kind, ExprKind::Splat(_));
        let (made, shape) = self.expression(source);
        if splat {
            let slot = self.slot();
            let Some(element) = shape.element().and_then(|element| self.member(&element, name, &shown)) else {
                return NOTHING;
            };
            let of_each = For {
                key: None,
                value: slot,
                source: made,
                condition: None,
                new_key: None,
                element: Expr::Member(Expr::Slot(slot).into(), name.text.clone()),
            };
            return (Expr::For(of_each.into()), Shape::of(element.ty().list()));
        }
        match self.member(&shape, name, &shown) {
            Some(shape) => (Expr::Member(made.into(), name.text.clone()), shape),
            None => NOTHING,
        }
    }

    fn entry(&mut self, (key, value): &(ObjectKey, program::Expr)) -> (Expr, Expr) {
        let key = match key {
            ObjectKey::Name(name) => Expr::Literal(Value::String(name.text.clone())),
            ObjectKey::Expr(expr) => self.expression(expr).0,
        };
        (key, self.expression(value).0)
    }

    fn binary(&mut self, operator: BinaryOp, left: &program::Expr, right: &program::Expr) -> (Expr, Shape) {
        let (made_left, left_shape) = self.expression(left);
        let (made_right, right_shape) = self.expression(right);
        let ty = match operator {
            BinaryOp::And | BinaryOp::Or => {
                for (shape, operand) in [(&left_shape, left), (&right_shape, right)] {
                    if shape.is_no_bool() {
                        self.no_condition(operand.span);
                    }
                }
                Type::Bool
            }
            BinaryOp::Equal | BinaryOp::NotEqual => {
                self.comparable(&left_shape, &right_shape, left, right);
                Type::Bool
            }
            BinaryOp::Less | BinaryOp::LessOrEqual | BinaryOp::Greater | BinaryOp::GreaterOrEqual => Type::Bool,
            _ => Type::Number,
        };
        (Expr::Binary(operator, made_left.into(), made_right.into()), Shape::Value(ty))
    }

    /// What is never the same is a slip: a number's attribute compared with a text that is no number.
    fn comparable(&mut self, left: &Shape, right: &Shape, at: &program::Expr, other: &program::Expr) {
        let (Shape::Value(left), Shape::Value(right)) = (left, right) else { return };
        let scalar = |ty: &Type| matches!(ty.base(), Type::String | Type::Number | Type::Bool);
        if scalar(left) && scalar(right) && left.base() != right.base() {
            let span = if matches!(*at.kind, ExprKind::Attribute(..)) { other.span } else { at.span };
            let message = format!("a {left} and a {right} are never the same");
            self.out.push(
                Diagnostic::error(&RULE_CONDITION, span, message)
                    .help("compare values of one type; `tostring(x)` and `tonumber(x)` convert"),
            );
        }
    }

    fn comprehension(
        &mut self,
        comprehension: &Comprehension,
        key: Option<&program::Expr>,
        element: &program::Expr,
    ) -> (Expr, Shape) {
        let (source, shape) = self.expression(&comprehension.source);
        let depth = self.bound.len();
        let bound_key = comprehension.key.as_ref().map(|name| self.bind(name, Shape::Any));
        let value = self.bind(&comprehension.value, shape.element().unwrap_or(Shape::Any));
        let condition = comprehension.condition.as_ref().map(|condition| self.expression(condition).0);
        let new_key = key.map(|key| self.expression(key).0);
        let (element, shape) = self.expression(element);
        self.bound.truncate(depth);
        let ty = if new_key.is_some() { shape.ty().map() } else { shape.ty().list() };
        (Expr::For(For { key: bound_key, value, source, condition, new_key, element }.into()), Shape::of(ty))
    }

    /// Binds a name from here on.
    pub(super) fn bind(&mut self, name: &Name, shape: Shape) -> usize {
        let slot = self.slot();
        self.bound.push(Bound { name: name.text.clone(), slot, shape });
        slot
    }

    pub(super) fn slot(&mut self) -> usize {
        self.slots += 1;
        self.slots - 1
    }

    /// What the subject says of a name.
    fn named(&self, name: &Text) -> Option<&'t program::Expr> {
        self.names.iter().find(|(known, _)| known.text == *name).map(|(_, value)| value)
    }

    /// Reads what the subject says: it sees what the rule is about, and nothing that the rule binds further in.
    fn as_subject<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let subject = self.bound.iter().take_while(|bound| bound.slot <= HOLDER).cloned().collect();
        let (bound, names) = (std::mem::replace(&mut self.bound, subject), std::mem::take(&mut self.names));
        let made = read(self);
        (self.bound, self.names) = (bound, names);
        made
    }

    /// A type of which a rule asks: `aws_vpc`, `data.aws_ami`.
    pub(super) fn type_named(&self, expr: &program::Expr) -> Option<(crate::mode::Mode, Name)> {
        use crate::mode::Mode;
        match &*expr.kind {
            ExprKind::Name(name) if !self.bound.iter().any(|bound| bound.name == *name) => match self.named(name) {
                Some(value) => self.type_named(value),
                None => Some((Mode::Managed, Name::new(name.clone(), expr.span))),
            },
            ExprKind::Attribute(source, name) => match &*source.kind {
                ExprKind::Name(word) if &**word == "data" => Some((Mode::Data, name.clone())),
                ExprKind::Name(word) if &**word == "ephemeral" => Some((Mode::Ephemeral, name.clone())),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn unknown_here(&mut self, name: &Name, message: String, help: &str) {
        self.out.push(Diagnostic::error(&UNKNOWN_IN_RULE, name.span, message).help(help));
    }
}

/// The last name of a path, for messages.
fn shown(expr: &program::Expr) -> String {
    match &*expr.kind {
        ExprKind::Name(name) => name.to_string(),
        ExprKind::Attribute(_, name) => name.text.to_string(),
        ExprKind::Index(source, _) | ExprKind::Splat(source) | ExprKind::Paren(source) => shown(source),
        _ => "this".to_owned(),
    }
}
