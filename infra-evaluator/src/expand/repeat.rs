//! Nested stacks with `count` or `for_each`: as many instances as a static value says.

use std::{collections::BTreeMap, rc::Rc};

use super::{Expander, frame::Entity};
use crate::{
    Span,
    catalog::expressions::STACK_META_ARGUMENT,
    diagnostic::Diagnostic,
    evaluate::{Scope, perhaps_secret},
    ids::ItemId,
    limits::STACK_INSTANCES,
    resolved::{Item, Nested, Repeated, Repetition},
    types::Type,
    value::{Hole, Node, Root, Step, Traversal, Value},
};

/// The key of each instance, and what `count` or `each` is to its arguments.
type Known = Vec<(Value, Value)>;

/// How often a stack is there.
enum Turns {
    Now(Known),
    /// Only the deployment knows: what it says, and what `count` or `each` is to the arguments.
    Later(Value, Value),
}

impl<'p> Expander<'p> {
    /// The instances of a stack that has `count` or `for_each`.
    pub(super) fn repeated_stack(&mut self, id: ItemId, item: &'p Item, nested: &'p Nested, scope: &Scope) {
        let Some(repetition) = &nested.repetition else { return };
        let key = self.family_key(nested.key.as_ref(), scope);
        let turns = match self.turns(repetition, scope) {
            Some(Turns::Now(turns)) => turns,
            Some(Turns::Later(value, word)) => {
                let entity = self.deployed(nested, repetition, key, value, word, item, scope);
                return self.declare(scope, id, entity.unwrap_or(Entity::Poison));
            }
            None => return self.declare(scope, id, Entity::Poison),
        };
        let mut members = Vec::with_capacity(turns.len());
        for (own, word) in turns {
            let keys: Vec<Value> = key.iter().chain([&own]).cloned().collect();
            let inner = scope.value(repetition.local, word);
            let Some(instance) = self.bring_in(&inner, nested, &keys, item, None) else {
                return self.declare(scope, id, Entity::Poison);
            };
            members.push((own, instance));
        }
        self.declare(scope, id, Entity::Stacks { key, members });
    }

    /// `None` after an error, which is reported.
    fn turns(&mut self, repetition: &Repetition, scope: &Scope) -> Option<Turns> {
        let expr = &repetition.setting.value;
        let value = self.value(expr, scope);
        let turns = match repetition.repeated {
            Repeated::Count => self.counted(&value, expr.span, scope),
            _ => each_of(&value),
        };
        match turns {
            Ok(turns) => Some(turns),
            Err(Problem::Reported) => None,
            Err(Problem::Wrong(message, help)) => {
                let found = Diagnostic::error(&STACK_META_ARGUMENT, expr.span, message).help(help);
                self.report(scope.within.instance, found);
                None
            }
        }
    }

    fn counted(&mut self, value: &Value, span: Span, scope: &Scope) -> Result<Turns, Problem> {
        let turn = |index: Value| {
            let word = Value::Object(Rc::new(BTreeMap::from([("index".into(), index.clone())])));
            (index, word)
        };
        if matches!(value, Value::Null) {
            return Err(Problem::wrong("the `count` of a stack is a number, this is `null`", "write `0` for none"));
        }
        match self.evaluator().typed(value.clone(), &Type::Number, span, scope) {
            Value::Number(number) => match number.as_integer().map(usize::try_from) {
                Some(Ok(count)) if count <= STACK_INSTANCES => {
                    Ok(Turns::Now((0..count).map(|i| turn(Value::Number(i.into()))).collect()))
                }
                Some(Ok(count)) => {
                    let message = format!("`count` makes {count} instances of a stack");
                    Err(Problem::Wrong(message, format!("at most {STACK_INSTANCES} of one stack are possible")))
                }
                _ => {
                    let message = format!("`{number}` is no number of instances");
                    Err(Problem::Wrong(message, "write a whole number from 0 on".to_owned()))
                }
            },
            Value::Unknown(ty) => Ok(Turns::Now(vec![turn(Value::Unknown(ty))])),
            Value::Poison => Err(Problem::Reported),
            later => Ok(Turns::Later(later, turn(word(Root::Count, "index", Type::Number, false)).1)),
        }
    }
}

/// Why there are no turns.
enum Problem {
    Reported,
    Wrong(String, String),
}

impl Problem {
    fn wrong(message: &str, help: &str) -> Self {
        Self::Wrong(message.to_owned(), help.to_owned())
    }
}

fn each_of(value: &Value) -> Result<Turns, Problem> {
    let turn = |key: Value, value: Value| {
        let word = [("key".into(), key.clone()), ("value".into(), value)];
        (key, Value::Object(Rc::new(BTreeMap::from(word))))
    };
    match value {
        Value::Object(all) | Value::Map(all) => {
            let all = all.iter().map(|(key, value)| turn(Value::String(key.clone()), value.clone()));
            Ok(Turns::Now(all.collect()))
        }
        Value::Set(all) if all.iter().all(|one| matches!(one, Value::String(_))) => {
            Ok(Turns::Now(all.iter().map(|one| turn(one.clone(), one.clone())).collect()))
        }
        Value::Unknown(ty) => {
            let key = Value::Unknown(Type::String);
            Ok(Turns::Now(match ty.base() {
                Type::Set(_) => vec![turn(key.clone(), key)],
                Type::Any => vec![turn(key, Value::Unknown(Type::Any))],
                Type::Map(_) | Type::Object(_) => vec![turn(key, Value::Unknown(ty.element()))],
                other => return Err(not_each(other)),
            }))
        }
        Value::Poison => Err(Problem::Reported),
        Value::Set(all) if all.iter().all(is_text) => Ok(later(value, Type::String)),
        Value::Hole(Hole::Rust { .. }) => Ok(later(value, Type::Any)),
        Value::Deferred(deferred) => match deferred.ty.base() {
            Type::Set(element) if matches!(element.base(), Type::String | Type::Any) => Ok(later(value, Type::String)),
            Type::Map(_) | Type::Object(_) => Ok(later(value, deferred.ty.element())),
            Type::Any => Ok(later(value, Type::Any)),
            other => Err(not_each(other)),
        },
        other => Err(not_each(&other.ty())),
    }
}

/// Whether an element of a set may be a key.
fn is_text(value: &Value) -> bool {
    matches!(value.ty().base(), Type::String | Type::Any)
}

/// What only the deployment goes through.
fn later(value: &Value, element: Type) -> Turns {
    let key = word(Root::Each, "key", Type::String, false);
    let each = [("key".into(), key), ("value".into(), word(Root::Each, "value", element, value.may_be_secret()))];
    Turns::Later(value.clone(), Value::Object(Rc::new(BTreeMap::from(each))))
}

/// `count.index`, `each.key` or `each.value`.
fn word(root: Root, name: &str, ty: Type, secret: bool) -> Value {
    perhaps_secret(Node::Traversal(Traversal { root, steps: vec![Step::Attribute(name.into())] }), ty, secret)
}

fn not_each(found: &Type) -> Problem {
    let message = format!("`for_each` takes a map, an object or a set of texts, this is {found}");
    let help = match found.base() {
        Type::List(_) | Type::Tuple(_) => "write `toset(…)` around the list",
        Type::Number => "write `count` for a number of instances",
        _ => "write `toset([…])`, or an object with a key for each instance",
    };
    Problem::Wrong(message, help.to_owned())
}
