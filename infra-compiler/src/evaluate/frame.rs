//! Stack instances while they are evaluated.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    Evaluator, Instance, Schemas,
    scope::{Lazy, Scope},
};
use crate::{
    Span, Text,
    catalog::expressions::TOO_DEEP,
    diagnostic::Diagnostic,
    program::{DefinitionId, Expr, Item, ItemKind, Mode, Name, Nested, ResourceType, Stack, named_paths},
    value::{Traversal, Value},
};

/// One stack, brought in once.
pub(super) struct Frame<'p> {
    pub(super) stack: &'p Stack,
    /// What stands before each Terraform name of this instance: empty or `network_`.
    pub(super) prefix: String,
    /// The way from the root's definition: the position of each nested definition in its parent.
    pub(super) source: Vec<u32>,
    pub(super) parameters: BTreeMap<Text, Parameter<'p>>,
    pub(super) entities: BTreeMap<Text, Vec<Entity<'p>>>,
    pub(super) outputs: BTreeMap<Text, Rc<Lazy<'p>>>,
    /// All names that its items declare, whatever branch they stand in; outputs as `output name`.
    pub(super) everything: BTreeSet<Text>,
    /// The types of all resources that its items declare.
    pub(super) types: BTreeSet<(Mode, Text)>,
    /// The paths to other definitions that its items name, in order.
    pub(super) paths: Vec<Text>,
    /// Items whose expansion waits until a name of theirs is asked for or all else is done.
    pub(super) waiting: Vec<Waiting<'p>>,
    /// What `depends_on` and `provider` of the nested item hand to every resource in it.
    pub(super) depends_on: Vec<(Traversal, Span)>,
    pub(super) provider: Option<(Text, Span)>,
}

/// A parameter's value.
#[derive(Clone)]
pub(super) enum Parameter<'p> {
    /// Not known: a definition on its own.
    Unknown(Value),
    /// An argument in the scope of whoever gave it, or the default.
    Given(Rc<Lazy<'p>>),
}

/// A `for` or `if` over items that is not expanded yet.
pub(super) struct Waiting<'p> {
    pub(super) item: &'p Item,
    pub(super) scope: Scope<'p>,
    /// The names that it declares, whatever way it goes.
    pub(super) declares: Vec<Text>,
    pub(super) running: bool,
}

/// What a name of a stack means.
#[derive(Clone)]
pub(super) enum Entity<'p> {
    Resource {
        index: usize,
        mode: Mode,
        ty: Text,
        key: Option<Value>,
        repeated: Repeated,
    },
    Let(Rc<Lazy<'p>>),
    Variable {
        index: usize,
    },
    Stack {
        frame: usize,
        key: Option<Value>,
    },
    Remote {
        index: usize,
    },
    Module {
        name: Text,
        repeated: Repeated,
    },
    /// Failed to parse or to link; reported.
    Poison,
}

/// How many instances Terraform makes of a resource or module.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Repeated {
    Once,
    Count,
    ForEach,
}

impl<'p> Evaluator<'p> {
    /// Evaluates the stack that is compiled.
    pub(super) fn root(&mut self, own: DefinitionId, stack: &'p Stack) {
        self.root_frame(own, stack);
        for parameter in &stack.parameters {
            self.parameter_type(0, parameter);
        }
        self.evaluate_resources();
        self.evaluate_items();
    }

    /// Makes the frame of a stack that nobody brings in, and expands it.
    pub(super) fn root_frame(&mut self, own: DefinitionId, stack: &'p Stack) {
        let instance = Instance { definition: own, parent: None, path: "".into(), span: stack.name.span };
        self.evaluated.workspace = workspace(stack);
        self.evaluated.required_providers.clone_from(&self.target.required);
        self.evaluated.instances.push(instance);
        let mut frame = self.empty_frame(stack);
        let parameters = stack.parameters.iter().map(|parameter| {
            let ty = super::types::parse_quietly(&parameter.ty);
            (parameter.name.text.clone(), Parameter::Unknown(Value::Unknown(ty)))
        });
        frame.parameters = parameters.collect();
        self.frames.push(frame);
        self.expand(0);
    }

    fn empty_frame(&self, stack: &'p Stack) -> Frame<'p> {
        let mut types = BTreeSet::new();
        self.types(&stack.items, &mut types);
        Frame {
            stack,
            prefix: String::new(),
            source: Vec::new(),
            parameters: BTreeMap::new(),
            entities: BTreeMap::new(),
            outputs: BTreeMap::new(),
            everything: super::expand::declared(&stack.items).into_iter().collect(),
            types,
            paths: named_paths(&stack.items).into_iter().map(|name| name.text.clone()).collect(),
            waiting: Vec::new(),
            depends_on: Vec::new(),
            provider: None,
        }
    }

    fn types(&self, items: &[Item], found: &mut BTreeSet<(Mode, Text)>) {
        for item in items {
            match &item.kind {
                ItemKind::Resource(resource) => match &resource.ty {
                    ResourceType::Provider(name) => {
                        found.insert((resource.mode, name.text.clone()));
                    }
                    ResourceType::Kind { definition, .. } => {
                        let kind = definition.and_then(|id| self.program.kind(id));
                        found.extend(kind.map(|kind| (resource.mode, kind.provider_type.text.clone())));
                    }
                },
                ItemKind::For { items, .. } => self.types(items, found),
                ItemKind::If { then, otherwise, .. } => {
                    self.types(then, found);
                    self.types(otherwise, found);
                }
                _ => {}
            }
        }
    }

    /// Brings in a nested stack; its items are expanded, its bodies not yet evaluated.
    pub(super) fn nest(
        &mut self,
        scope: &Scope<'p>,
        nested: &'p Nested,
        key: Option<&Value>,
        span: Span,
    ) -> Option<usize> {
        let definition = nested.definition?;
        let stack = self.program.stack(definition)?;
        if self.depth > 60 {
            let message = format!("`{}` is nested too deep", nested.path.text);
            self.report(
                scope.frame,
                Diagnostic::error(&TOO_DEEP, span, message).help("bring it in closer to the root"),
            );
            return None;
        }
        let outer = self.frames.get(scope.frame)?;
        let label = super::path::joined(&nested.name.text, key);
        let prefix = format!("{}{}_", outer.prefix, super::path::identifier(&label));
        let mut source = outer.source.clone();
        source.push(self.position(scope.frame, &nested.path.text));
        let path = self.evaluated.instances.get(scope.frame).map_or("", |instance| &*instance.path);
        let shown = match key {
            Some(key) => format!("{}[{}]", nested.name.text, super::path::shown(key)),
            None => nested.name.text.to_string(),
        };
        let path: Text = if path.is_empty() { shown.into() } else { format!("{path}.{shown}").into() };
        let (inherited_depends_on, inherited_provider) = (outer.depends_on.clone(), outer.provider.clone());
        let index = self.frames.len();
        self.evaluated.instances.push(Instance { definition, parent: Some(scope.frame), path, span });
        let empty = self.empty_frame(stack);
        self.frames.push(Frame {
            prefix,
            source,
            depends_on: inherited_depends_on,
            provider: inherited_provider,
            ..empty
        });
        self.bind_parameters(index, stack, scope, nested);
        if !stack.broken {
            self.depth += 1;
            self.expand(index);
            self.depth -= 1;
        }
        Some(index)
    }

    fn bind_parameters(&mut self, index: usize, stack: &'p Stack, outer: &Scope<'p>, nested: &'p Nested) {
        let own = Scope::of(index);
        for parameter in &stack.parameters {
            let given = argument(nested, &parameter.name);
            let bound = match (given, &parameter.default) {
                (Some(expr), _) => Parameter::Given(Lazy::new(expr, Some(&parameter.ty), outer.clone())),
                (None, Some(default)) => Parameter::Given(Lazy::new(default, Some(&parameter.ty), own.clone())),
                // Missing arguments are reported by `resolve`.
                (None, None) => Parameter::Unknown(Value::Poison),
            };
            if let Some(frame) = self.frames.get_mut(index) {
                frame.parameters.insert(parameter.name.text.clone(), bound);
            }
        }
    }

    /// The position of a path among those that the frame's own definition names.
    pub(super) fn position(&self, frame: usize, path: &str) -> u32 {
        let found = self.frames.get(frame).and_then(|frame| frame.paths.iter().position(|name| **name == *path));
        found.and_then(|position| u32::try_from(position).ok()).unwrap_or(u32::MAX)
    }

    pub(super) fn schemas(&self) -> &'p Schemas {
        &self.target.schemas
    }
}

fn argument<'p>(nested: &'p Nested, name: &Name) -> Option<&'p Expr> {
    nested.body.entries.iter().find_map(|entry| match entry {
        crate::program::Entry::Attribute { name: given, value } if given.text == name.text => Some(value),
        _ => None,
    })
}

pub(super) fn workspace(stack: &Stack) -> Option<Text> {
    let attribute = stack.attributes.iter().find(|attribute| &*attribute.name.text == "workspace")?;
    match &*attribute.arguments.first()?.kind {
        crate::program::ExprKind::Template(parts) => match parts.as_slice() {
            [crate::program::Part::Text(text)] => Some(text.clone()),
            _ => None,
        },
        _ => None,
    }
}
