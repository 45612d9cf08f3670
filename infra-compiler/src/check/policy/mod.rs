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
    function::{self, Folded},
    program::PartStep,
    provider::names_policy,
    value::{Node, Value},
};

/// Shows each statement of the policy that an argument of this name is given, with the way to it.
///
/// A policy is a text of JSON, or what `jsonencode` makes one of, with statements in it; other documents are passed over.
pub(super) fn statements(name: &str, value: &Value, see: &mut dyn FnMut(&Value, &mut Vec<PartStep>)) {
    let Some(document) = document(name, value) else { return };
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

/// What the text of JSON says that an argument of this name is given, as far as it is known.
pub(super) fn document(name: &str, value: &Value) -> Option<Value> {
    if !names_policy(name) {
        return None;
    }
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
