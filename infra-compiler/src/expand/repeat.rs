//! Nested stacks with `count` or `for_each`: as many instances as a static value says.

use std::{collections::BTreeMap, rc::Rc};

use super::{Expander, frame::Entity};
use crate::{
    Span,
    catalog::expressions::{NOT_STATIC, STACK_META_ARGUMENT},
    diagnostic::Diagnostic,
    evaluate::Scope,
    ids::ItemId,
    limits::STACK_INSTANCES,
    resolved::{Item, Nested, Repeated, Repetition},
    types::Type,
    value::Value,
};

/// The key of each instance, and what `count` or `each` is to its arguments.
type Turns = Vec<(Value, Value)>;

impl<'p> Expander<'p> {
    /// The instances of a stack that has `count` or `for_each`.
    pub(super) fn repeated_stack(&mut self, id: ItemId, item: &'p Item, nested: &'p Nested, scope: &Scope) {
        let Some(repetition) = &nested.repetition else { return };
        let key = self.family_key(nested.key.as_ref(), scope);
        let Some(turns) = self.turns(repetition, scope) else { return self.declare(scope, id, Entity::Poison) };
        let mut members = Vec::with_capacity(turns.len());
        for (own, word) in turns {
            let keys: Vec<Value> = key.iter().chain([&own]).cloned().collect();
            let inner = scope.value(repetition.local, word);
            let Some(instance) = self.bring_in(&inner, nested, &keys, item) else {
                return self.declare(scope, id, Entity::Poison);
            };
            members.push((own, instance));
        }
        self.declare(scope, id, Entity::Stacks { key, members });
    }

    /// `None` after an error, which is reported.
    fn turns(&mut self, repetition: &Repetition, scope: &Scope) -> Option<Turns> {
        let (name, expr) = (&repetition.setting.name.text, &repetition.setting.value);
        let value = self.value(expr, scope);
        let turns = match repetition.repeated {
            Repeated::Count => self.counted(&value, expr.span, scope),
            _ => each_of(&value),
        };
        let problem = match turns {
            Ok(turns) => return Some(turns),
            Err(problem) => problem,
        };
        let found = match problem {
            Problem::Reported => return None,
            Problem::Later => {
                let message = format!("the `{name}` of a stack is known only after deployment");
                let help = "decide by a parameter, a `let` or `include`; or give the resources in the stack `count` or `for_each`";
                Diagnostic::error(&NOT_STATIC, expr.span, message).help(help)
            }
            Problem::Wrong(message, help) => Diagnostic::error(&STACK_META_ARGUMENT, expr.span, message).help(help),
        };
        self.report(scope.within.instance, found);
        None
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
                    Ok((0..count).map(|i| turn(Value::Number(i.into()))).collect())
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
            Value::Unknown(ty) => Ok(vec![turn(Value::Unknown(ty))]),
            Value::Poison => Err(Problem::Reported),
            _ => Err(Problem::Later),
        }
    }
}

/// Why there are no turns.
enum Problem {
    Reported,
    Later,
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
            Ok(all.iter().map(|(key, value)| turn(Value::String(key.clone()), value.clone())).collect())
        }
        Value::Set(all) if all.iter().all(|one| matches!(one, Value::String(_))) => {
            Ok(all.iter().map(|one| turn(one.clone(), one.clone())).collect())
        }
        Value::Unknown(ty) => {
            let key = Value::Unknown(Type::String);
            Ok(match ty.base() {
                Type::Set(_) => vec![turn(key.clone(), key)],
                Type::Any => vec![turn(key, Value::Unknown(Type::Any))],
                Type::Map(_) | Type::Object(_) => vec![turn(key, Value::Unknown(ty.element()))],
                other => return Err(not_each(other)),
            })
        }
        Value::Poison => Err(Problem::Reported),
        Value::Deferred(_) | Value::Hole(_) | Value::Template(_) => Err(Problem::Later),
        Value::Set(all) if all.iter().any(|one| !one.is_known()) => Err(Problem::Later),
        other => Err(not_each(&other.ty())),
    }
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
