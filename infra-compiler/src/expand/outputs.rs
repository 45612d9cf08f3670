//! Outputs of nested stacks.

use std::rc::Rc;

use super::Expander;
use crate::{
    Span,
    catalog::references::NOT_IN_THIS_BRANCH,
    diagnostic::{Caught, Diagnostic},
    evaluate::Scope,
    ids::{InstanceId, ItemId, OutputId},
    program::Name,
    value::Value,
};

impl Expander<'_> {
    /// A nested stack as a value: the object of its outputs, as a module is one in Terraform.
    pub(super) fn outputs_of(&mut self, instance: InstanceId, span: Span) -> Value {
        let stack = self.frames[instance].stack;
        let items: Vec<ItemId> = stack.outputs.iter().flat_map(|output| output.items.iter().copied()).collect();
        self.expand_for(instance, &items);
        let outputs = stack.outputs.iter_enumerated().filter_map(|(id, output)| {
            let lazy = self.frames[instance].outputs[id]?;
            Some((output.name.clone(), self.force(lazy, span)))
        });
        Value::Object(Rc::new(outputs.collect()))
    }

    pub(super) fn output_of(&mut self, instance: InstanceId, output: OutputId, name: &Name, scope: &Scope) -> Value {
        let stack = self.frames[instance].stack;
        // Outputs may stand in `if`.
        self.expand_for(instance, &stack.outputs[output].items);
        if let Some(lazy) = self.frames[instance].outputs[output] {
            return self.force(lazy, name.span);
        }
        if !stack.broken {
            let message = format!("the output `{}` is declared only in a branch that is not taken", name.text);
            let found = Diagnostic::error(&NOT_IN_THIS_BRANCH, name.span, message).caught(Caught::Tried);
            self.report(scope.within.instance, found);
        }
        Value::Poison
    }
}
