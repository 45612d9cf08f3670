//! Policies in arguments and in the blocks of a data source: their statements, and the way to each part, which leads to the token
//! that its author wrote.
//!
//! Both forms are read into one [`Policy`], which the engine shows to every check that looks at policies.

mod action;
mod read;
mod statement;

pub(super) use action::{Named, Service, matches, named};
pub(super) use read::each;
pub use statement::Policy;
pub(super) use statement::{Condition, Form, Many, Part, Spot, Statement, Version, has_variable};

use super::object::element_part;
use crate::{
    evaluated::Argument,
    function::{self, Folded},
    program::PartStep,
    provider::Facts,
    value::{Node, Value},
};

/// Shows each statement of a policy's document, with the way to it.
pub(super) fn statements(document: &Value, see: &mut dyn FnMut(&Value, &mut Vec<PartStep>)) {
    let Some(statements) = document.members().and_then(|all| all.get("Statement")) else { return };
    let mut path = vec![PartStep::Member("Statement".into())];
    match statements.elements() {
        None => see(statements, &mut path),
        Some(all) => {
            for (at, one) in all.iter().enumerate() {
                path.push(element_part(statements, at));
                see(one, &mut path);
                path.pop();
            }
        }
    }
}

/// What the text of JSON says that an argument is given which takes policies, as far as it is known.
///
/// A policy is a text of JSON, or what `jsonencode` makes one of, with statements in it; other documents have none.
pub(super) fn document(facts: &dyn Facts, ty: &str, argument: &Argument) -> Option<Value> {
    if !facts.takes_policy(ty, &argument.name) {
        return None;
    }
    let value = argument.value()?;
    match value {
        Value::String(_) => match function::lookup("jsondecode")?.call(std::slice::from_ref(value)) {
            Ok(Folded::Value(document)) => Some(document),
            _ => None,
        },
        Value::Deferred(deferred) => match &deferred.node {
            Node::Call { name, arguments, spread: false } if &**name == "jsonencode" => arguments.first().cloned(),
            _ => None,
        },
        _ => None,
    }
}

/// Shows each text in a value that is one or a list of them, with the way to it.
pub(super) fn texts(value: &Value, path: &mut Vec<PartStep>, see: &mut dyn FnMut(&str, &[PartStep])) {
    match value {
        Value::String(text) => see(text, path),
        many => {
            for (at, one) in many.elements().into_iter().flatten().enumerate() {
                if let Value::String(text) = one {
                    path.push(element_part(many, at));
                    see(text, path);
                    path.pop();
                }
            }
        }
    }
}
