//! Expressions: each to a [`Value`], folded as far as it is known.

use std::{collections::BTreeMap, rc::Rc};

use super::{Evaluator, Scope, deferred, shown};
use crate::{
    Span, Text,
    catalog::expressions::{DUPLICATE_KEY, TOO_DEEP},
    diagnostic::{Caught, Diagnostic},
    evaluate::{Operand, Outputs},
    limits::EVALUATION_DEPTH,
    resolved::{Expr, ExprKind, ObjectKey},
    types::Type,
    value::{Hole, Node, Root, Traversal, Value},
};

impl Evaluator<'_> {
    /// Evaluates an expression.
    pub(crate) fn expression(&mut self, expr: &Expr, scope: &Scope) -> Value {
        if *self.data.depth() >= EVALUATION_DEPTH {
            return self.poison(scope, &TOO_DEEP, expr.span, "this is nested too deep to evaluate");
        }
        if self.data.budget().is_exceeded() {
            return Value::Poison;
        }
        *self.data.depth() += 1;
        let value = self.expression_within(expr, scope);
        *self.data.depth() -= 1;
        if makes(expr, &value) && !self.data.budget().made(&value, expr.span, scope.within.instance) {
            return Value::Poison;
        }
        value
    }

    fn expression_within(&mut self, expr: &Expr, scope: &Scope) -> Value {
        match &*expr.kind {
            ExprKind::Null => Value::Null,
            ExprKind::Bool(flag) => Value::Bool(*flag),
            ExprKind::Number(number) => Value::Number(*number),
            ExprKind::Template(parts) => self.template(parts, scope),
            ExprKind::Paren(inner) => self.expression(inner, scope),
            ExprKind::Name(_) | ExprKind::Attribute { .. } | ExprKind::Index(..) | ExprKind::Splat(_) => {
                let operand = self.operand(expr, scope);
                self.operand_value(operand, expr.span, scope)
            }
            ExprKind::List(elements) => {
                Value::Tuple(Rc::new(elements.iter().map(|element| self.expression(element, scope)).collect()))
            }
            ExprKind::Object(entries) => self.object(entries, scope),
            ExprKind::Unary(op, operand) => self.unary(*op, operand, scope),
            ExprKind::Binary(op, left, right) => self.binary(*op, left, right, expr.span, scope),
            ExprKind::Version { provider, place, op, version } => {
                self.provider_comparison(*op, provider, *place, version, scope)
            }
            ExprKind::Conditional { condition, then, otherwise } => self.conditional(condition, then, otherwise, scope),
            ExprKind::ForList { comprehension, element } => self.for_list(comprehension, element, scope),
            ExprKind::ForObject { comprehension, key, value, group } => {
                self.for_object(comprehension, key, value, *group, scope)
            }
            ExprKind::Call { name, arguments, spread } => self.call(name, arguments, *spread, expr.span, scope),
            ExprKind::Include(content) => Value::string(content.clone()),
            ExprKind::Rust(index) => Value::Hole(Hole::Rust { path: self.data.source(&scope.within), index: *index }),
            ExprKind::Poison => Value::Poison,
        }
    }

    fn object(&mut self, entries: &[(ObjectKey, Expr)], scope: &Scope) -> Value {
        let mut map = BTreeMap::new();
        let mut computed: Vec<(Value, Value)> = Vec::new();
        for (key, value) in entries {
            let (name, span) = match key {
                ObjectKey::Name(name) => (Value::String(name.text.clone()), name.span),
                ObjectKey::Expr(expr) => {
                    let key = self.expression(expr, scope);
                    (self.as_text(key, expr, Caught::Tried, scope), expr.span)
                }
            };
            let value = self.expression(value, scope);
            match name {
                Value::String(text) => {
                    if map.insert(text.clone(), value).is_some() {
                        let message = format!("the key `{text}` stands twice in one object");
                        let found = Diagnostic::error(&DUPLICATE_KEY, span, message);
                        self.report(scope, found.help("remove one of the two"));
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

    /// The operand as a value; what is not one is an error.
    pub(crate) fn operand_value(&mut self, operand: Operand, span: Span, scope: &Scope) -> Value {
        match operand {
            Operand::Value(value) | Operand::Whole(value) => value,
            Operand::Each(all, collection) => {
                let values: Vec<Value> = all.into_iter().map(|one| self.operand_value(one, span, scope)).collect();
                if values.iter().any(|value| matches!(value, Value::Poison)) {
                    return Value::Poison;
                }
                if collection { Value::List(Rc::new(values)) } else { Value::Tuple(Rc::new(values)) }
            }
            Operand::Some(one) => match self.operand_value(*one, span, scope) {
                Value::Poison => Value::Poison,
                value => Value::Unknown(value.ty().list()),
            },
            Operand::Resource { id, .. } => self.whole_resource(id),
            Operand::Family(members) => {
                let counted = is_counted(&members);
                let mut map = BTreeMap::new();
                let mut list = Vec::new();
                for (key, member) in members {
                    let value = match member {
                        Operand::Outputs(Outputs::Stack(instance)) => self.data.outputs(instance, span, scope),
                        member => self.operand_value(member, span, scope),
                    };
                    if counted {
                        list.push(value);
                    } else {
                        map.insert(Text::from(shown(&key)), value);
                    }
                }
                if counted { Value::Tuple(Rc::new(list)) } else { Value::Object(Rc::new(map)) }
            }
            Operand::Instances { body, name, .. } => super::index::instances(body, name, Vec::new()),
            Operand::Module { name, .. } => {
                deferred(Node::Traversal(Traversal { root: Root::Module(name), steps: Vec::new() }), Type::Any)
            }
            other => self.not_a_value(&other, span, scope),
        }
    }
}

/// Whether an expression makes a value, and does not hand on one that there was.
fn makes(expr: &Expr, value: &Value) -> bool {
    match &*expr.kind {
        ExprKind::List(_)
        | ExprKind::Object(_)
        | ExprKind::ForList { .. }
        | ExprKind::ForObject { .. }
        | ExprKind::Call { .. } => true,
        ExprKind::Template(parts) => parts.len() > 1 || matches!(value, Value::Template(_)),
        ExprKind::Splat(_) | ExprKind::Attribute { .. } => {
            matches!(value, Value::Tuple(_) | Value::Deferred(_) | Value::Unknown(_))
        }
        ExprKind::Index(..) | ExprKind::Unary(..) | ExprKind::Binary(..) | ExprKind::Conditional { .. } => {
            matches!(value, Value::Deferred(_) | Value::Unknown(_))
        }
        _ => false,
    }
}

/// Whether these are the instances of a stack that has `count`: as a value a list, as in Terraform.
fn is_counted(members: &[(Value, Operand)]) -> bool {
    let is_next = |(index, (key, member)): (usize, &(Value, Operand))| {
        *key == Value::Number(index.into()) && matches!(member, Operand::Outputs(Outputs::Stack(_)))
    };
    !members.is_empty() && members.iter().enumerate().all(is_next)
}

fn computed_keys(known: BTreeMap<Text, Value>, computed: Vec<(Value, Value)>) -> Value {
    let mut parts = Vec::new();
    if !known.is_empty() {
        parts.push(Value::Object(Rc::new(known)));
    }
    for (key, value) in computed {
        // zipmap keeps the value's own type, which a `for` over a one-element list would as well, only longer.
        let arguments = vec![Value::Tuple(Rc::new(vec![key])), Value::Tuple(Rc::new(vec![value]))];
        parts.push(deferred(Node::Call { name: "zipmap".into(), arguments, spread: false }, Type::Any));
    }
    if let [only] = parts.as_slice() {
        return only.clone();
    }
    deferred(Node::Call { name: "merge".into(), arguments: parts, spread: false }, Type::Any)
}
