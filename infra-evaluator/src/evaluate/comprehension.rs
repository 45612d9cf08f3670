//! `for`: as an expression, and what it goes through.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    Evaluator, Operand, SHAPED_BY_FILES, Scope,
    conditional::Decided,
    operator::{combined, undecided},
    perhaps_secret,
};
use crate::{
    Text,
    catalog::expressions::{DUPLICATE_KEY, NOT_ITERABLE, NOT_STATIC, OBJECT_KEY},
    diagnostic::Diagnostic,
    resolved::{Binding, Comprehension, Expr, ExprKind, Local, Repeated},
    types::Type,
    value::{Hole, Node, Number, Root, Traversal, Value},
};

/// Index or key, and element, of each round.
type Rounds = Vec<(Value, Value)>;

impl Evaluator<'_> {
    /// The rounds of a static `for` over items or blocks; `None` after an error, which is reported.
    pub(crate) fn iterations(&mut self, source: &Value, expr: &Expr, scope: &Scope) -> Option<Rounds> {
        match rounds(source).or_else(|| one_round(source)) {
            Some(rounds) => {
                let within = self.data.budget().rounds(rounds.len(), expr.span, scope.within.instance);
                within.then_some(rounds)
            }
            None => {
                match source {
                    Value::Poison => {}
                    Value::Hole(Hole::Rust { .. }) => self.report(
                        scope,
                        Diagnostic::error(
                            &NOT_STATIC,
                            expr.span,
                            "this `for` goes through something that Rust computes only when `synth` runs",
                        )
                        .help(SHAPED_BY_FILES),
                    ),
                    Value::Deferred(_) | Value::Hole(_) | Value::Template(_) => self.report(
                        scope,
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

    pub(crate) fn not_iterable(&mut self, value: &Value, expr: &Expr, scope: &Scope) {
        let message = format!("`for` goes through a list, set, map or object, this is {}", value.ty());
        let help = match value.ty().base() {
            Type::String => "split it: `split(\",\", …)`, or go through a list of one: `[…]`",
            Type::Number => "count up to it: `range(…)`",
            _ => "write `[…]` around it for a list of one",
        };
        self.fail(scope, Diagnostic::error(&NOT_ITERABLE, expr.span, message).help(help));
    }

    pub(super) fn for_list(&mut self, comprehension: &Comprehension, element: &Expr, scope: &Scope) -> Value {
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
        let Ok(condition) = self.filter(comprehension, &inner) else { return Value::Poison };
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
            key: comprehension.binding.key.as_ref().map(|local| local.name.text.clone()),
            value: comprehension.binding.value.name.text.clone(),
            source: source.clone(),
            condition: condition.clone(),
            element: each.clone(),
        };
        combined(node, ty, parts)
    }

    pub(super) fn for_object(
        &mut self,
        comprehension: &Comprehension,
        key: &Expr,
        value: &Expr,
        group: bool,
        scope: &Scope,
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
                        this.fail(inner, found.help("name a text in it, or make one: `join(\"-\", …)`"));
                        Some(("".into(), Value::Poison))
                    }
                }
            });
            if let Some(entries) = unrolled {
                return self.object_of(entries, group, key, scope);
            }
        }
        let Some((inner, early)) = self.residual(&source, each, comprehension, scope) else { return Value::Poison };
        let Ok(condition) = self.filter(comprehension, &inner) else { return Value::Poison };
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
            key: comprehension.binding.key.as_ref().map(|local| local.name.text.clone()),
            value: comprehension.binding.value.name.text.clone(),
            source: source.clone(),
            condition: condition.clone(),
            new_key: new_key.clone(),
            new_value: new_value.clone(),
            group,
        };
        combined(node, ty, parts)
    }

    fn object_of(&mut self, entries: Vec<(Text, Value)>, group: bool, key: &Expr, scope: &Scope) -> Value {
        if entries.iter().any(|(_, value)| matches!(value, Value::Poison)) {
            return Value::Poison;
        }
        if group {
            let mut map: BTreeMap<Text, Vec<Value>> = BTreeMap::new();
            for (name, value) in entries {
                map.entry(name).or_default().push(value);
            }
            return Value::Object(Rc::new(crate::map_of(
                map.into_iter().map(|(name, values)| (name, Value::Tuple(Rc::new(values)))),
            )));
        }
        let mut map = BTreeMap::new();
        for (name, value) in entries {
            if map.insert(name.clone(), value).is_some() {
                let message = format!("two rounds give the key `{name}`");
                self.fail(
                    scope,
                    Diagnostic::error(&DUPLICATE_KEY, key.span, message)
                        .help("make the keys differ, or collect the values of one key with `...` after the value"),
                );
                return Value::Poison;
            }
        }
        Value::Object(Rc::new(map))
    }

    /// The condition of a `for` that stays, if it has one; what is none is reported.
    fn filter(&mut self, comprehension: &Comprehension, scope: &Scope) -> Result<Option<Value>, Value> {
        let Some(condition) = &comprehension.condition else { return Ok(None) };
        let value = self.expression(condition, scope);
        match self.decide(&value, condition.span, scope) {
            Decided::Failed => Err(Value::Poison),
            Decided::Known(_) | Decided::Unknown | Decided::Later => Ok(Some(value)),
        }
    }

    /// All rounds evaluated; `None` if a condition or key is known only later.
    fn unroll<T>(
        &mut self,
        rounds: Rounds,
        comprehension: &Comprehension,
        scope: &Scope,
        mut round: impl FnMut(&mut Self, &Scope) -> Option<T>,
    ) -> Option<Vec<T>> {
        let span = comprehension.source.span;
        if !self.data.budget().rounds(rounds.len(), span, scope.within.instance) {
            return Some(Vec::new());
        }
        let mut made = Vec::with_capacity(rounds.len());
        for (key, element) in rounds {
            if self.data.budget().is_exceeded() {
                break;
            }
            let inner = bound(&comprehension.binding, key, element, scope);
            if let Some(condition) = &comprehension.condition {
                let decided = self.expression(condition, &inner);
                match self.decide(&decided, condition.span, scope) {
                    Decided::Known(true) => {}
                    Decided::Known(false) | Decided::Failed => continue,
                    Decided::Unknown | Decided::Later => return None,
                }
            }
            made.push(round(self, &inner)?);
        }
        Some(made)
    }

    /// What is gone through, and what each of it is where that is an instance of a resource.
    fn gone_through(&mut self, expr: &Expr, scope: &Scope) -> (Value, Option<Type>) {
        if !matches!(&*expr.kind, ExprKind::Name(_) | ExprKind::Attribute { .. }) {
            let value = self.expression(expr, scope);
            let root = match &value {
                Value::Deferred(call) => super::reference::values_of(call).cloned(),
                _ => None,
            };
            let each = match root {
                Some(Root::Resource(id)) => Some(self.instance_type(id)),
                Some(Root::Instances { body, .. }) => Some(self.data.deployed_type(body, expr.span)),
                _ => None,
            };
            return (value, each);
        }
        let operand = self.operand(expr, scope);
        let each = match &operand {
            Operand::Resource { id, repeated } if *repeated != Repeated::Once => Some(self.instance_type(*id)),
            Operand::Instances { body, .. } => Some(self.data.deployed_type(*body, expr.span)),
            _ => None,
        };
        (self.operand_value(operand, expr.span, scope), each)
    }

    /// The scope of a `for` that stays; `true` with it if the source is unknown.
    fn residual(
        &mut self,
        source: &Value,
        each: Option<Type>,
        comprehension: &Comprehension,
        scope: &Scope,
    ) -> Option<(Scope, bool)> {
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
            return Some((bound(&comprehension.binding, Value::Unknown(key_ty), Value::Unknown(element), scope), true));
        }
        let secret = source.may_be_secret();
        let local = |local: &Local, ty: Type| {
            let root = Root::Bound(local.name.text.clone());
            perhaps_secret(Node::Traversal(Traversal { root, steps: Vec::new() }), ty, secret)
        };
        let Binding { key, value } = &comprehension.binding;
        let key = key.as_ref().map_or(Value::Null, |key| local(key, key_ty));
        let element = local(value, element);
        Some((bound(&comprehension.binding, key, element, scope), false))
    }
}

/// The scope of one round.
pub(crate) fn bound(binding: &Binding, key: Value, element: Value, scope: &Scope) -> Scope {
    let inner = scope.value(binding.value.id, element);
    match &binding.key {
        Some(name) => inner.value(name.id, key),
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
