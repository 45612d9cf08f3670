//! Stack instances while they are expanded.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::{Expander, address::identifier, address::joined, deployed::Call, provider::Configurations};
use crate::{
    Text,
    catalog::expressions::TOO_DEEP,
    diagnostic::Diagnostic,
    evaluate::{Scope, shown},
    evaluated::{Instance, Unused},
    ids::{Arena, DefinitionId, InstanceId, ItemId, LazyId, OutputId, ParameterId, RemoteId, ResourceId, VariableId},
    limits::NESTING_DEPTH,
    resolved::{Item, Nested, Repeated, Stack},
    types::Type,
    value::{Traversal, Value},
};

/// One stack, brought in once.
pub(super) struct Frame<'p> {
    pub(super) definition: DefinitionId,
    pub(super) stack: &'p Stack,
    /// What stands before each Terraform name of this instance: empty or `network_`.
    pub(super) prefix: String,
    /// The same for what stands in the root's document, also where this instance is in a module.
    pub(super) root_prefix: String,
    /// The way from the root's definition: the position of each nested definition in its parent.
    pub(super) source: Vec<u32>,
    pub(super) parameters: Arena<ParameterId, Parameter>,
    /// What each item has come to so far.
    pub(super) made: Arena<ItemId, Vec<Entity>>,
    pub(super) outputs: Arena<OutputId, Option<LazyId>>,
    /// Items whose expansion waits until they, or an item in them, are asked for or all else is done, in the order in which
    /// they came.
    pub(super) waiting: BTreeMap<usize, Waiting>,
    /// Each `for` that was come to, whether or not it went through anything.
    pub(super) reached: FxHashSet<ItemId>,
    /// What `depends_on` of the nested item hands to every resource in it.
    pub(super) depends_on: Vec<Traversal>,
    /// What its `provider` and `providers` do.
    pub(super) configurations: Configurations,
}

/// A parameter's value.
#[derive(Clone)]
pub(super) enum Parameter {
    /// Not known: a definition on its own; or missing, which was reported.
    Open(Value),
    /// An argument in the scope of whoever gave it, or the default.
    Given(LazyId),
    /// What a stack above shares under its name.
    Shared,
    /// A nested stack as a whole, as the argument names it.
    Stack(LazyId),
}

/// A `for` or `if` over items, or a stack that has `count` or `for_each`, that is not expanded yet.
pub(super) struct Waiting {
    pub(super) item: ItemId,
    pub(super) scope: Scope,
    pub(super) running: bool,
}

/// What an item has come to, once.
#[derive(Clone)]
pub(super) enum Entity {
    Resource {
        id: ResourceId,
        key: Option<Value>,
        repeated: Repeated,
    },
    Let(LazyId),
    Variable(VariableId),
    Stack {
        instance: InstanceId,
        key: Option<Value>,
    },
    /// The instances of a stack that has `count` or `for_each`.
    Stacks {
        key: Option<Value>,
        members: Vec<(Value, InstanceId)>,
    },
    /// A stack whose instances only the deployment knows.
    Deployed {
        body: InstanceId,
        key: Option<Value>,
        repeated: Repeated,
    },
    Remote(RemoteId),
    Module {
        name: Text,
        repeated: Repeated,
    },
    /// Failed to link; reported.
    Poison,
}

impl Entity {
    /// How many things it is as a value.
    pub(super) const fn members(&self) -> usize {
        match self {
            Self::Stacks { members, .. } => members.len(),
            _ => 1,
        }
    }
}

impl<'p> Expander<'p> {
    /// Expands the stack that is compiled.
    pub(super) fn root(&mut self, own: DefinitionId, stack: &'p Stack) {
        let instance = self.root_frame(own, stack);
        let scope = Scope::of(instance);
        for parameter in &stack.parameters {
            if let Some(default) = &parameter.default {
                let value = self.value(default, &scope);
                if let Some(ty) = &parameter.ty {
                    self.evaluator().typed(value, ty, default.span, &scope);
                }
            }
        }
        self.evaluate_resources();
        self.evaluate_items();
        self.undeclared_providers();
        self.finish_modules();
    }

    /// Makes the frame of a stack that nobody brings in, and expands it.
    pub(super) fn root_frame(&mut self, own: DefinitionId, stack: &'p Stack) -> InstanceId {
        let allows = stack.allows.clone();
        self.evaluated.allows.extend(allows.iter().cloned());
        let instance = Instance { allows, ..Instance::root(own, stack.name.span) };
        self.evaluated.workspace.clone_from(&stack.workspace);
        self.evaluated.required_providers.clone_from(&self.target.required);
        let instance = self.evaluated.instances.push(instance);
        self.unused(stack, instance);
        let mut frame = Frame::empty(own, stack);
        let unknown = |ty: &Option<Type>| Parameter::Open(Value::Unknown(ty.clone().unwrap_or(Type::Any)));
        frame.parameters = stack.parameters.iter().map(|parameter| unknown(&parameter.ty)).collect();
        let id = self.frames.push(frame);
        self.expand(id);
        id
    }

    /// Brings in a nested stack; its items are expanded, its bodies not yet evaluated.
    pub(super) fn nest(
        &mut self,
        scope: &Scope,
        nested: &'p Nested,
        keys: &[Value],
        item: &Item,
        call: Option<Call>,
    ) -> Option<InstanceId> {
        let span = item.span;
        let (definition, link) = nested.definition?;
        let stack = self.program.stack(definition)?;
        let parent = scope.within.instance;
        if self.depth > NESTING_DEPTH {
            let message = format!("`{}` is nested too deep", nested.path.text);
            self.report(parent, Diagnostic::error(&TOO_DEEP, span, message).help("bring it in closer to the root"));
            return None;
        }
        let outer = &self.frames[parent];
        let name = &nested.name.text;
        let label = keys.iter().fold(name.to_string(), |label, key| joined(&label, Some(key)));
        let own = identifier(&label);
        let prefix = if call.is_some() { String::new() } else { format!("{}{own}_", outer.prefix) };
        let root_prefix = format!("{}{own}_", outer.root_prefix);
        let mut source = outer.source.clone();
        source.push(link);
        let path = &*self.evaluated.instances[parent].path;
        let own = keys.iter().fold(name.to_string(), |own, key| format!("{own}[{}]", shown(key)));
        let path: Text = if path.is_empty() { own.into() } else { format!("{path}.{own}").into() };
        let depends_on = if call.is_some() { Vec::new() } else { outer.depends_on.clone() };
        let configurations = self.configurations(parent, nested);
        if !self.budget.instance(span, parent) {
            return None;
        }
        let name = nested.name.text.clone();
        let key = keys.iter().map(shown).reduce(|all, key| format!("{all}_{key}")).map(Text::from);
        let allows = stack.allows.iter().chain(&item.allows).cloned().collect();
        let module = self.evaluated.module_of(parent);
        let made = Instance { definition, parent: Some(parent), name, key, path, span, allows, module };
        let made = self.evaluated.instances.push(made);
        if let Some(call) = call {
            self.call(made, &label, call, scope, item);
        }
        self.unused(stack, made);
        let empty = Frame::empty(definition, stack);
        let id = self.frames.push(Frame { prefix, root_prefix, source, depends_on, configurations, ..empty });
        self.bind_parameters(id, stack, scope, nested);
        if !stack.broken {
            self.depth += 1;
            self.expand(id);
            self.depth -= 1;
        }
        Some(id)
    }

    /// Notes what a stack declares and never uses.
    fn unused(&mut self, stack: &Stack, instance: InstanceId) {
        for unused in &stack.unused {
            let allows = unused.item.map_or_else(Vec::new, |item| stack.items[item].allows.clone());
            self.evaluated.unused.push(Unused {
                declared: unused.declared,
                name: unused.name.clone(),
                allows,
                instance,
                resource: None,
            });
        }
    }

    fn bind_parameters(&mut self, id: InstanceId, stack: &'p Stack, outer: &Scope, nested: &'p Nested) {
        let own = Scope::of(id);
        for (parameter, declared) in stack.parameters.iter_enumerated() {
            let (name, ty) = (&declared.name.text, declared.ty.as_ref());
            let given = nested.arguments.find(parameter).and_then(Option::as_ref);
            let bound = match (given, &declared.default) {
                (Some(given), _) if declared.stack.is_some() => {
                    Parameter::Stack(self.lazily(name, given, None, outer.clone()))
                }
                (None, default) if declared.shared => match self.sharing(outer.within.instance, name) {
                    Some(_) => Parameter::Shared,
                    None => match default {
                        Some(default) => Parameter::Given(self.lazily(name, default, ty, own.clone())),
                        None => self.not_shared(outer.within.instance, nested, declared),
                    },
                },
                (Some(given), _) => Parameter::Given(self.lazily(name, given, ty, outer.clone())),
                (None, Some(default)) => Parameter::Given(self.lazily(name, default, ty, own.clone())),
                // Missing arguments are reported by `resolve`.
                (None, None) => Parameter::Open(Value::Poison),
            };
            self.frames[id].parameters.push(bound);
        }
    }
}

impl<'p> Frame<'p> {
    fn empty(definition: DefinitionId, stack: &'p Stack) -> Self {
        Self {
            definition,
            stack,
            prefix: String::new(),
            root_prefix: String::new(),
            source: Vec::new(),
            parameters: Arena::new(),
            made: stack.items.iter().map(|_| Vec::new()).collect(),
            outputs: stack.outputs.iter().map(|_| None).collect(),
            waiting: BTreeMap::new(),
            reached: FxHashSet::default(),
            depends_on: Vec::new(),
            configurations: Configurations::default(),
        }
    }
}
