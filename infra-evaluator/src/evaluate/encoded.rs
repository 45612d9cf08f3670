//! JSON that nobody called a function for.

use super::operator::{combined, undecided};
use crate::{
    function::{self, Folded},
    types::Type,
    value::{Node, Value},
};

/// What `jsonencode` makes of a value.
pub(crate) fn encoded(value: &Value) -> Value {
    const NAME: &str = "jsonencode";
    if value.is_poisoned() {
        return Value::Poison;
    }
    let arguments = vec![value.clone()];
    match function::lookup(NAME).map(|function| function.call(&arguments)) {
        Some(Ok(Folded::Value(text))) => text,
        _ => undecided(&arguments, &Type::String).unwrap_or_else(|| {
            let node = Node::Call { name: NAME.into(), arguments: arguments.clone(), spread: false };
            combined(node, Type::String, &arguments)
        }),
    }
}
