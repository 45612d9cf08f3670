//! Outputs of nested stacks, and the nested stacks in them that are `pub`.

use std::rc::Rc;

use super::Expander;
use crate::{
    Span,
    catalog::references::NOT_IN_THIS_BRANCH,
    diagnostic::{Caught, Diagnostic},
    evaluate::{Operand, Outputs, Scope},
    ids::{InstanceId, ItemId, OutputId},
    program::Name,
    resolved::ItemsName,
    value::Value,
};

impl Expander<'_> {
    /// A nested stack as a value: the object of its outputs, as a module is one in Terraform.
    pub(super) fn outputs_of(&mut self, instance: InstanceId, span: Span) -> Value {
        let stack = self.frames[instance].stack;
        let items: Vec<ItemId> = stack.outputs.iter().flat_map(|output| output.items.iter().copied()).collect();
        self.expand_for(instance, &items);
        let outputs = stack.outputs.iter_enumerated().filter_map(|(id, output)| {
            let operand = self.shown(instance, id, span)?;
            Some((output.name.clone(), self.shown_value(operand, instance, span)))
        });
        Value::Object(Rc::new(crate::map_of(outputs)))
    }

    /// An output as a value, a nested stack that is `pub` too.
    pub(super) fn shown_value(&mut self, operand: Operand, instance: InstanceId, span: Span) -> Value {
        match operand {
            Operand::Outputs(Outputs::Stack(inner)) => self.outputs_of(inner, span),
            operand => self.evaluator().operand_value(operand, span, &Scope::of(instance)),
        }
    }

    /// What stands under the name of an output: its value, or a nested stack; `None` in a branch that is not taken.
    fn shown(&mut self, instance: InstanceId, output: OutputId, span: Span) -> Option<Operand> {
        if let Some(lazy) = self.frames[instance].outputs[output] {
            return Some(Operand::Value(self.force(lazy, span)));
        }
        let declared = &self.frames[instance].stack.outputs[output];
        let name = ItemsName { name: declared.name.clone(), items: declared.items.clone() };
        let made = name.items.iter().any(|item| !self.frames[instance].made[*item].is_empty());
        let broken = self.frames[instance].stack.broken;
        let there = made || !broken && !name.items.is_empty() && self.is_empty_family(instance, &name);
        there.then(|| self.items(&name, span, &Scope::of(instance)))
    }

    pub(super) fn output_of(&mut self, instance: InstanceId, output: OutputId, name: &Name, scope: &Scope) -> Operand {
        let stack = self.frames[instance].stack;
        // Outputs may stand in `if`.
        self.expand_for(instance, &stack.outputs[output].items);
        if let Some(found) = self.shown(instance, output, name.span) {
            return self.handed_operand(found, instance, scope.within.instance, &name.text, name.span);
        }
        if !stack.broken {
            let message = format!("the output `{}` is declared only in a branch that is not taken", name.text);
            let found = Diagnostic::error(&NOT_IN_THIS_BRANCH, name.span, message).caught(Caught::Tried);
            let help = "put the use under the same condition, or declare the output in each branch";
            self.report(scope.within.instance, found.help(help));
        }
        Operand::Value(Value::Poison)
    }
}
