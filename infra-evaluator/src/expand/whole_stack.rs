//! Parameters that take a nested stack as a whole.

use super::{Expander, frame::Parameter};
use crate::{
    Span,
    catalog::expressions::TYPE_MISMATCH,
    diagnostic::Diagnostic,
    evaluate::{Operand, Outputs},
    ids::{InstanceId, LazyId, ParameterId},
    value::Value,
};

impl Expander<'_> {
    /// What a parameter means: a value, or the stack that it was given.
    pub(super) fn parameter_operand(&mut self, instance: InstanceId, parameter: ParameterId, span: Span) -> Operand {
        match self.frames[instance].parameters[parameter] {
            Parameter::Stack(lazy) => self.given_stack(instance, parameter, lazy),
            _ => Operand::Value(self.parameter(instance, parameter, span)),
        }
    }

    fn given_stack(&mut self, instance: InstanceId, parameter: ParameterId, given: LazyId) -> Operand {
        let (expr, scope) = (self.lazies[given].expr, self.lazies[given].scope.clone());
        let operand = self.evaluator().operand(expr, &scope);
        let definition = match &operand {
            Operand::Outputs(Outputs::Stack(given)) => Some(self.frames[*given].definition),
            Operand::Outputs(Outputs::Remote(given)) => Some(self.foreign[*given].definition),
            Operand::Value(Value::Poison | Value::Unknown(_)) => return operand,
            _ => None,
        };
        let declared = &self.frames[instance].stack.parameters[parameter];
        let Some(wanted) = &declared.stack else { return Operand::Value(Value::Poison) };
        if wanted.definition.is_none() {
            return Operand::Value(Value::Poison);
        }
        if definition == wanted.definition {
            return operand;
        }
        let path = &wanted.path.text;
        let found = match (definition.and_then(|id| self.program.stack(id)), &operand) {
            (Some(other), _) => format!("the stack `{}`", other.name.text),
            (None, Operand::Family(_) | Operand::Instances { .. }) => "several".to_owned(),
            (None, Operand::Value(value)) => value.ty().to_string(),
            (None, _) => "something else".to_owned(),
        };
        let message = format!("expected an instance of the stack `{path}`, found {found}");
        let found = Diagnostic::error(&TYPE_MISMATCH, expr.span, message)
            .help(format!("name one that is brought in: `stack {path} name {{ … }}`"))
            .note(declared.name.span, "the parameter is declared here");
        self.report(scope.within.instance, found);
        Operand::Value(Value::Poison)
    }
}
