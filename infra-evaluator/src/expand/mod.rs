//! Expansion: a resolved program becomes instances with values, for one target.
//!
//! Static `for` and `if` are unrolled, nested stacks and kinds inlined. A stack instance is a `Frame`; its items
//! are expanded first (which resources are there), then bodies are filled in by `Evaluator`, which asks back what names
//! mean: on demand, so that items may stand in any order. `expand` owns all that is made; evaluation owns nothing.

mod address;
mod body;
mod crossing;
mod cycle;
mod data;
mod deployed;
mod document;
mod edges;
mod frame;
mod item;
mod items;
mod kind;
mod lazy;
mod meta;
mod outputs;
mod parameter;
mod provider;
mod reference;
mod remote;
mod repeat;
mod shared;
mod whole_stack;

use rustc_hash::FxHashMap;

use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    evaluate::{Budget, Evaluator, Scope},
    evaluated::Evaluated,
    ids::{Arena, DefinitionId, InstanceId, ItemId, LazyId, OutputId, RemoteId, UseId, VariableId},
    resolved::{Definition, Expr, Item, Resolved},
    target::{Schemas, Target},
    value::{Marks, Value},
};
use frame::Frame;
use items::PendingResource;
use kind::Use;
use lazy::Lazy;
use remote::Foreign;

/// Expands a definition for one target: a root in full, any other with its parameters unknown.
pub fn expand(program: &Resolved, own: DefinitionId, target: &Target, out: &mut Diagnostics) -> Evaluated {
    let mut expander = Expander::new(program, target, out);
    match &program.definitions[own] {
        Definition::Stack(stack) => expander.root(own, stack),
        Definition::Kind(kind) => expander.kind_alone(own, kind),
    }
    if expander.budget.is_exceeded() {
        return expander.exceeded();
    }
    let found = cycle::addresses(&expander.evaluated).into_iter().chain(cycle::circles(&expander.evaluated));
    for (instance, diagnostic) in found.collect::<Vec<_>>() {
        expander.report(instance, diagnostic);
    }
    expander.evaluated
}

/// The expansion of one definition under way.
struct Expander<'p> {
    program: &'p Resolved,
    target: &'p Target,
    out: &'p mut Diagnostics,
    evaluated: Evaluated,
    frames: Arena<InstanceId, Frame<'p>>,
    lazies: Arena<LazyId, Lazy<'p>>,
    uses: Arena<UseId, Use>,
    /// What is left to evaluate once everything is expanded: one entry per resource, in order.
    pending: Vec<PendingResource<'p>>,
    /// Items other than resources, whose bodies are evaluated last.
    later: Vec<(ItemId, &'p Item, Scope)>,
    /// Roots read by `remote`.
    foreign: Arena<RemoteId, Foreign<'p>>,
    /// What the variables are marked with.
    marks: Arena<VariableId, Marks>,
    /// `depends_on` of nested stacks, to be handed to their resources.
    handed_down: Vec<(InstanceId, &'p [Expr], Scope)>,
    /// Outputs of other roots, evaluated apart.
    abroad: FxHashMap<(DefinitionId, OutputId), Value>,
    /// How deep expressions and stacks are nested right now.
    depth: usize,
    /// Whether what is evaluated belongs to the root's document, whatever stack declares it.
    in_root_document: bool,
    /// What all of it has cost so far.
    budget: Budget,
}

impl<'p> Expander<'p> {
    fn new<'a: 'p>(program: &'a Resolved, target: &'a Target, out: &'a mut Diagnostics) -> Expander<'p> {
        Expander {
            program,
            target,
            out,
            evaluated: Evaluated::default(),
            frames: Arena::new(),
            lazies: Arena::new(),
            uses: Arena::new(),
            pending: Vec::new(),
            later: Vec::new(),
            foreign: Arena::new(),
            marks: Arena::new(),
            handed_down: Vec::new(),
            abroad: FxHashMap::default(),
            depth: 0,
            in_root_document: false,
            budget: Budget::default(),
        }
    }

    /// Reports the limit that was crossed. What was made is only a part, and would be checked as if it were all.
    fn exceeded(mut self) -> Evaluated {
        let workspace = self.evaluated.workspace.take();
        if let Some((instance, found)) = std::mem::take(&mut self.budget).into_exceeded() {
            self.report(instance, found);
        }
        Evaluated { workspace, ..Evaluated::default() }
    }

    fn evaluator(&mut self) -> Evaluator<'_> {
        Evaluator::over(self)
    }

    fn value(&mut self, expr: &Expr, scope: &Scope) -> Value {
        self.evaluator().expression(expr, scope)
    }

    fn schemas(&self) -> &'p Schemas {
        &self.target.schemas
    }

    /// Reports an error at a place; inside a nested stack it names the instance.
    fn report(&mut self, instance: InstanceId, diagnostic: Diagnostic) {
        // What is said from then on may only follow from what is missing.
        if self.budget.is_exceeded() {
            return;
        }
        let diagnostic = match self.evaluated.instances.find(instance) {
            Some(instance) if instance.parent.is_some() => {
                let text = format!("in `{}`, which is brought in here", instance.path);
                diagnostic.note(instance.span, text)
            }
            _ => diagnostic,
        };
        self.out.push(diagnostic);
    }
}
