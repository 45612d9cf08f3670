//! Evaluation: an expression becomes a [`Value`], folded as far as it is known.
//!
//! What a name means is asked of [`Data`], and nothing else is known here of the program around an expression. What
//! depends on a deployed value stays a [`crate::value::Deferred`]; what failed is poisoned and stays silent from then on.

mod budget;
mod call;
mod comprehension;
mod conditional;
mod convert;
mod data;
mod encoded;
mod expression;
mod index;
mod operand;
mod operator;
mod provider_call;
mod reference;
mod refined;
mod scope;
mod template;
#[cfg(test)]
mod tests;
mod toml;
mod types;

pub(crate) use budget::Budget;
pub(crate) use comprehension::bound;
pub(crate) use conditional::Decided;
pub(crate) use data::{Data, Operand, Outputs, ResourceHead};
pub(crate) use encoded::encoded;
pub(crate) use operand::shown;
pub(crate) use scope::{Bound, Scope, Within};

use std::rc::Rc;

use crate::{
    Span,
    diagnostic::{Caught, Code, Diagnostic},
    types::Type,
    value::{Deferred, Marks, Node, Value, Way},
};

/// What helps where Rust was to decide which resources there are.
pub(crate) const SHAPED_BY_FILES: &str =
    "what shapes a stack is known while it compiles: read it by `jsondecode(include(\"file.json\"))`";

/// The evaluation of expressions over one kind of data.
pub(crate) struct Evaluator<'d> {
    data: &'d mut dyn Data,
}

impl<'d> Evaluator<'d> {
    /// Evaluates over this.
    pub(crate) fn over(data: &'d mut dyn Data) -> Self {
        Self { data }
    }

    fn report(&mut self, scope: &Scope, found: Diagnostic) {
        self.data.report(scope.within.instance, found);
    }

    /// Reports an error that is about values: `try` and `can` catch it.
    fn fail(&mut self, scope: &Scope, found: Diagnostic) {
        self.report(scope, found.caught(Caught::Tried));
    }

    /// Reports an error and gives what poisons the expression.
    fn poison(&mut self, scope: &Scope, code: &'static Code, span: Span, message: impl Into<String>) -> Value {
        self.report(scope, Diagnostic::error(code, span, message));
        Value::Poison
    }
}

/// A deferred value without marks.
pub(crate) fn deferred(node: Node, ty: Type) -> Value {
    perhaps_secret(node, ty, false)
}

/// A deferred value that Terraform does not mark, and whether there may be a secret in it.
pub(crate) fn perhaps_secret(node: Node, ty: Type, secret: bool) -> Value {
    Value::Deferred(Rc::new(Deferred { node, ty, marks: Marks { secret, ..Marks::NONE }, way: Way::NONE }))
}
