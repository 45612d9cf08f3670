//! Values on their way into modules: what only the deployment knows is handed in through variables, and all else stays as
//! it is.

use super::Expander;
use crate::{
    Span,
    evaluate::{Operand, Outputs, Scope},
    ids::{InstanceId, LocalModuleId},
    value::Value,
};

impl Expander<'_> {
    /// A value of one stack instance, as another sees it that lies in the same module or further in.
    pub(super) fn handed(&mut self, value: Value, of: InstanceId, to: InstanceId, name: &str, span: Span) -> Value {
        let ways = self.between(of, to);
        ways.into_iter().fold(value, |value, module| {
            value.map(&mut |part| match part {
                Value::Deferred(deferred) => Some(self.evaluated.hand_in(module, deferred, name, span)),
                _ => None,
            })
        })
    }

    /// The same of what is not a value yet.
    pub(super) fn handed_operand(
        &mut self,
        operand: Operand,
        of: InstanceId,
        to: InstanceId,
        name: &str,
        span: Span,
    ) -> Operand {
        if self.between(of, to).is_empty() {
            return operand;
        }
        match operand {
            Operand::Value(value) => Operand::Value(self.handed(value, of, to, name, span)),
            // What is asked of it is handed in then.
            Operand::Outputs(Outputs::Stack(_)) => operand,
            Operand::Family(members) => {
                let member = |(key, member)| (key, self.handed_operand(member, of, to, name, span));
                Operand::Family(members.into_iter().map(member).collect())
            }
            other => {
                let value = self.evaluator().operand_value(other, span, &Scope::of(of));
                Operand::Value(self.handed(value, of, to, name, span))
            }
        }
    }

    /// The modules that lie around the one stack instance and not around the other, the outermost first.
    fn between(&self, of: InstanceId, to: InstanceId) -> Vec<LocalModuleId> {
        let (outer, inner) = (self.evaluated.module_of(of), self.evaluated.module_of(to));
        if outer == inner || self.in_root_document {
            return Vec::new();
        }
        let parent = |module: &LocalModuleId| self.evaluated.local_modules[*module].parent;
        let mut around: Vec<LocalModuleId> =
            std::iter::successors(inner, parent).take_while(|module| Some(*module) != outer).collect();
        around.reverse();
        around
    }
}
