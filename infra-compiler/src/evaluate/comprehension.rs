//! `for`: as an expression, and what it goes through.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    Evaluator,
    frame::Repeated,
    name::{Operand, deferred},
    operator::{combined, undecided},
    scope::Scope,
};
use crate::{
    Text,
    catalog::expressions::{DUPLICATE_KEY, NOT_ITERABLE, NOT_STATIC, OBJECT_KEY},
    diagnostic::Diagnostic,
    program::{Comprehension, Expr, ExprKind},
    types::Type,
    value::{Node, Number, Root, Traversal, Value},
};

/// Index or key, and element, of each round.
type Rounds = Vec<(Value, Value)>;

impl<'p> Evaluator<'p> {
    /// The rounds of a static `for` over items or blocks; `None` after an error, which is reported.
    pub(super) fn iterations(&mut self, source: &Value, expr: &Expr, scope: &Scope<'p>) -> Option<Rounds> {
        match rounds(source).or_else(|| one_round(source)) {
            Some(rounds) => Some(rounds),
            None => {
                match source {
                    Value::Poison => {}
                    Value::Deferred(_) | Value::Hole(_) | Value::Template(_) => self.report(
                        scope.frame,
                        Diagnostic::error(
                            &NOT_STATIC,
                            expr.span,
                            "this `for` goes through something known only after deployment",
                        )
                        .help("give one resource `for_each` instead, or go through a static list"),
                    ),
                    other => self.not_iterable(other, expr, scope),
                }
                None
            }
        }
    }

    pub(super) fn not_iterable(&mut self, value: &Value, expr: &Expr, scope: &Scope<'p>) {
        let message = format!("`for` goes through a list, set, map or object, this is {}", value.ty());
        let help = match value.ty().base() {
            Type::String => "split it: `split(\",\", …)`, or go through a list of one: `[…]`",
            Type::Number => "count up to it: `range(…)`",
            _ => "write `[…]` around it for a list of one",
        };
        self.report(scope.frame, Diagnostic::error(&NOT_ITERABLE, expr.span, message).help(help));
    }

    pub(super) fn for_list(&mut self, comprehension: &'p Comprehension, element: &'p Expr, scope: &Scope<'p>) -> Value {
        let (source, each) = self.gone_through(&comprehension.source, scope);
        if let Some(rounds) = rounds(&source) {
            let unrolled =
                self.unroll(rounds, comprehension, scope, |this, inner| Some(this.expression(element, inner)));
            if let Some(elements) = unrolled {
                return if elements.iter().any(|one| matches!(one, Value::Poison)) {
                    Value::Poison
                } else {
                    Value::Tuple(Rc::new(elements))
                };
            }
        }
        let Some((inner, early)) = self.residual(&source, each, comprehension, scope) else { return Value::Poison };
        let condition = comprehension.condition.as_ref().map(|condition| self.expression(condition, &inner));
        let each = self.expression(element, &inner);
        let ty = each.ty().list();
        let parts: Vec<&Value> = [&source, &each].into_iter().chain(condition.as_ref()).collect();
        if early {
            return Value::Unknown(ty);
        }
        if let Some(undecided) = undecided(parts.iter().copied(), &ty) {
            return undecided;
        }
        let node = Node::ForList {
            key: comprehension.key.as_ref().map(|name| name.text.clone()),
            value: comprehension.value.text.clone(),
            source: source.clone(),
            condition: condition.clone(),
            element: each.clone(),
        };
        combined(node, ty, parts)
    }

    pub(super) fn for_object(
        &mut self,
        comprehension: &'p Comprehension,
        key: &'p Expr,
        value: &'p Expr,
        group: bool,
        scope: &Scope<'p>,
    ) -> Value {
        let (source, each) = self.gone_through(&comprehension.source, scope);
        if let Some(rounds) = rounds(&source) {
            let unrolled = self.unroll(rounds, comprehension, scope, |this, inner| {
                let made = this.expression(key, inner);
                let made = crate::function::convert(&made, &Type::String).unwrap_or(made);
                match made {
                    Value::String(text) => Some((text, this.expression(value, inner))),
                    Value::Poison => Some(("".into(), Value::Poison)),
                    Value::Hole(_) | Value::Deferred(_) | Value::Template(_) | Value::Unknown(_) => None,
                    other => {
                        let message = format!("a key is text, this is {}", other.ty());
                        let found = Diagnostic::error(&OBJECT_KEY, key.span, message);
                        this.report(inner.frame, found.help("name a text in it, or make one: `join(\"-\", …)`"));
                        Some(("".into(), Value::Poison))
                    }
                }
            });
            if let Some(entries) = unrolled {
                return self.object_of(entries, group, key, scope);
            }
        }
        let Some((inner, early)) = self.residual(&source, each, comprehension, scope) else { return Value::Poison };
        let condition = comprehension.condition.as_ref().map(|condition| self.expression(condition, &inner));
        let new_key = self.expression(key, &inner);
        let new_value = self.expression(value, &inner);
        let ty = if group { new_value.ty().list().map() } else { new_value.ty().map() };
        if early {
            return Value::Unknown(ty);
        }
        let parts: Vec<&Value> = [&source, &new_key, &new_value].into_iter().chain(condition.as_ref()).collect();
        if let Some(undecided) = undecided(parts.iter().copied(), &ty) {
            return undecided;
        }
        let node = Node::ForObject {
            key: comprehension.key.as_ref().map(|name| name.text.clone()),
            value: comprehension.value.text.clone(),
            source: source.clone(),
            condition: condition.clone(),
            new_key: new_key.clone(),
            new_value: new_value.clone(),
            group,
        };
        combined(node, ty, parts)
    }

    fn object_of(&mut self, entries: Vec<(Text, Value)>, group: bool, key: &Expr, scope: &Scope<'p>) -> Value {
        if entries.iter().any(|(_, value)| matches!(value, Value::Poison)) {
            return Value::Poison;
        }
        if group {
            let mut map: BTreeMap<Text, Vec<Value>> = BTreeMap::new();
            for (name, value) in entries {
                map.entry(name).or_default().push(value);
            }
            return Value::Object(Rc::new(
                map.into_iter().map(|(name, values)| (name, Value::Tuple(Rc::new(values)))).collect(),
            ));
        }
        let mut map = BTreeMap::new();
        for (name, value) in entries {
            if map.insert(name.clone(), value).is_some() {
                let message = format!("two rounds give the key `{name}`");
                self.report(
                    scope.frame,
                    Diagnostic::error(&DUPLICATE_KEY, key.span, message)
                        .help("make the keys differ, or collect the values of one key with `...` after the value"),
                );
                return Value::Poison;
            }
        }
        Value::Object(Rc::new(map))
    }

    /// All rounds evaluated; `None` if a condition or key is known only later.
    fn unroll<T>(
        &mut self,
        rounds: Rounds,
        comprehension: &'p Comprehension,
        scope: &Scope<'p>,
        mut round: impl FnMut(&mut Self, &Scope<'p>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let mut made = Vec::with_capacity(rounds.len());
        for (key, element) in rounds {
            let inner = bound(comprehension, key, element, scope);
            if let Some(condition) = &comprehension.condition {
                let decided = self.expression(condition, &inner);
                match crate::function::convert(&decided, &Type::Bool) {
                    Ok(Value::Bool(true)) => {}
                    Ok(Value::Bool(false) | Value::Poison) => continue,
                    Ok(Value::Null) | Err(_) => {
                        self.no_condition(&decided, condition.span, scope);
                        continue;
                    }
                    Ok(_) => return None,
                }
            }
            made.push(round(self, &inner)?);
        }
        Some(made)
    }

    /// What is gone through, and what each of it is where that is an instance of a resource.
    fn gone_through(&mut self, expr: &'p Expr, scope: &Scope<'p>) -> (Value, Option<Type>) {
        if !matches!(&*expr.kind, ExprKind::Name(_) | ExprKind::Attribute(..)) {
            let value = self.expression(expr, scope);
            let resource = match &value {
                Value::Deferred(call) => super::reference::values_of(call),
                _ => None,
            };
            return (value, resource.map(|index| self.instance_type(index)));
        }
        let operand = self.operand(expr, scope);
        let each = match &operand {
            Operand::Resource { index, repeated } if *repeated != Repeated::Once => Some(self.instance_type(*index)),
            _ => None,
        };
        (self.operand_value(operand, expr.span, scope), each)
    }

    /// The scope of a `for` that stays; `true` with it if the source is unknown.
    fn residual(
        &mut self,
        source: &Value,
        each: Option<Type>,
        comprehension: &'p Comprehension,
        scope: &Scope<'p>,
    ) -> Option<(Scope<'p>, bool)> {
        let ty = source.ty();
        let (key_ty, element) = match ty.base() {
            Type::Any if each.is_some() => (Type::Any, each.unwrap_or(Type::Any)),
            Type::Any => (Type::Any, Type::Any),
            Type::List(_) | Type::Tuple(_) => (Type::Number, ty.element()),
            Type::Set(_) => (ty.element(), ty.element()),
            Type::Map(_) | Type::Object(_) => (Type::String, ty.element()),
            _ => {
                if !matches!(source, Value::Poison) {
                    self.not_iterable(source, &comprehension.source, scope);
                }
                return None;
            }
        };
        if matches!(source, Value::Poison) {
            return None;
        }
        if matches!(source, Value::Unknown(_)) {
            return Some((bound(comprehension, Value::Unknown(key_ty), Value::Unknown(element), scope), true));
        }
        let local = |name: &Text, ty: Type| {
            deferred(Node::Traversal(Traversal { root: Root::Bound(name.clone()), steps: Vec::new() }), ty)
        };
        let key = comprehension.key.as_ref().map_or(Value::Null, |name| local(&name.text, key_ty));
        let element = local(&comprehension.value.text, element);
        Some((bound(comprehension, key, element, scope), false))
    }
}

fn bound<'p>(comprehension: &Comprehension, key: Value, element: Value, scope: &Scope<'p>) -> Scope<'p> {
    let inner = scope.bind(&comprehension.value.text, element);
    match &comprehension.key {
        Some(name) => inner.bind(&name.text, key),
        None => inner,
    }
}

/// What a value is gone through as; `None` if its elements are not at hand.
fn rounds(value: &Value) -> Option<Rounds> {
    match value {
        Value::Tuple(all) | Value::List(all) => {
            Some(all.iter().enumerate().map(|(index, one)| (Value::Number(Number::from(index)), one.clone())).collect())
        }
        Value::Set(all) => Some(all.iter().map(|one| (one.clone(), one.clone())).collect()),
        Value::Object(all) | Value::Map(all) => {
            Some(all.iter().map(|(key, one)| (Value::String(key.clone()), one.clone())).collect())
        }
        _ => None,
    }
}

/// In a definition's own check one round stands for all, with nothing known of it but its type.
fn one_round(value: &Value) -> Option<Rounds> {
    let Value::Unknown(ty) = value else { return None };
    let key = match ty.base() {
        Type::List(_) | Type::Tuple(_) => Type::Number,
        Type::Set(element) => (**element).clone(),
        Type::Map(_) | Type::Object(_) => Type::String,
        Type::Any => Type::Any,
        _ => return None,
    };
    Some(vec![(Value::Unknown(key), Value::Unknown(ty.element()))])
}
