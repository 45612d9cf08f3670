//! Evaluation: everything static folded, `for` and `if` unrolled, nested stacks and kinds inlined.
//!
//! A stack instance is a `frame::Frame`; its items are expanded first (which resources are there), then bodies are
//! evaluated. Names are looked up on demand, so that items may stand in any order. What depends on a deployed value
//! stays a [`crate::value::Deferred`]; what failed is poisoned and stays silent from then on.

mod body;
mod call;
mod comprehension;
mod convert;
mod cycle;
mod expand;
mod expression;
mod frame;
mod item;
mod kind;
mod lifecycle;
mod member;
mod meta;
mod name;
mod operator;
mod path;
mod provider_call;
mod raw;
mod reference;
mod scope;
mod types;

use crate::{
    evaluated::{
        Allow, Argument, ArgumentValue, Block, Body, CheckBlock, Dynamic, Evaluated, Instance, Meta, Module, Output,
        Provider, Refactoring, Remote, Resource, Variable,
    },
    target::{Schemas, Target},
};
use frame::Frame;

use crate::{
    Span, Text,
    diagnostic::{Code, Diagnostic, Diagnostics},
    program::{DefinitionId, Program},
    value::Value,
};

/// Evaluates a definition for one target: a root in full, any other with its parameters unknown.
pub fn evaluate(program: &Program, own: DefinitionId, target: &Target, out: &mut Diagnostics) -> Evaluated {
    let mut evaluator = Evaluator::new(program, target, out);
    evaluator.definition(own);
    evaluator.finish()
}

/// The evaluation of one definition under way.
struct Evaluator<'p> {
    program: &'p Program,
    target: &'p Target,
    out: &'p mut Diagnostics,
    evaluated: Evaluated,
    frames: Vec<Frame<'p>>,
    /// What is left to evaluate once everything is expanded: one entry per resource, in order.
    pending: Vec<expand::PendingResource<'p>>,
    /// Items other than resources, whose bodies are evaluated last.
    later: Vec<(&'p crate::program::Item, scope::Scope<'p>)>,
    /// Roots read by `remote`.
    remotes: Vec<Foreign<'p>>,
    /// Whether each variable is sensitive, and whether it is ephemeral.
    variable_marks: Vec<(bool, bool)>,
    /// `depends_on` of nested stacks, to be handed to their resources.
    handed_down: Vec<(usize, &'p crate::program::Expr, scope::Scope<'p>)>,
    /// In a kind's own check: its fields that only a user gives.
    unknowns: std::collections::BTreeMap<Text, Value>,
    /// Outputs of other roots, evaluated apart.
    foreign: std::collections::BTreeMap<(DefinitionId, Text), Value>,
    /// How deep expressions and stacks are nested right now.
    depth: usize,
}

/// A root that is read through its state.
struct Foreign<'p> {
    definition: DefinitionId,
    name: Text,
    stack: &'p crate::program::Stack,
}

/// Far above what programs need, far below what the thread's stack holds.
const MAX_DEPTH: usize = 200;

impl<'p> Evaluator<'p> {
    fn new<'a: 'p>(program: &'a Program, target: &'a Target, out: &'a mut Diagnostics) -> Evaluator<'p> {
        Evaluator {
            program,
            target,
            out,
            evaluated: Evaluated::default(),
            frames: Vec::new(),
            pending: Vec::new(),
            later: Vec::new(),
            remotes: Vec::new(),
            variable_marks: Vec::new(),
            handed_down: Vec::new(),
            unknowns: std::collections::BTreeMap::new(),
            foreign: std::collections::BTreeMap::new(),
            depth: 0,
        }
    }

    fn definition(&mut self, own: DefinitionId) {
        if let Some(stack) = self.program.stack(own) {
            self.root(own, stack);
        } else if let Some(kind) = self.program.kind(own) {
            self.kind_alone(own, kind);
        }
    }

    fn finish(mut self) -> Evaluated {
        self.addresses();
        self.cycles();
        self.evaluated
    }

    /// Reports an error at a place; inside a nested stack it names the instance.
    fn report(&mut self, frame: usize, diagnostic: Diagnostic) {
        let diagnostic = match self.evaluated.instances.get(frame) {
            Some(instance) if instance.parent.is_some() => {
                let text = format!("in `{}`, which is brought in here", instance.path);
                diagnostic.note(instance.span, text)
            }
            _ => diagnostic,
        };
        self.out.push(diagnostic);
    }

    /// Reports an error and gives what poisons the expression.
    fn poison(&mut self, frame: usize, code: &'static Code, span: Span, message: impl Into<String>) -> Value {
        self.report(frame, Diagnostic::error(code, span, message));
        Value::Poison
    }
}
