//! Expansion: which resources, stacks and names there are, before any body is looked at.

use super::{
    Evaluator, Meta, Remote, Resource, Variable,
    frame::{Entity, Repeated, Waiting},
    scope::{Bound, Lazy, Scope},
};
use crate::{
    Text,
    catalog::expressions::{FAMILY_KEY, NOT_STATIC},
    diagnostic::Diagnostic,
    program::{self, Body, Entry, Expr, ExprKind, Item, ItemKind, ResourceType},
    value::Value,
};

/// A resource whose body is not evaluated yet.
pub(super) struct PendingResource<'p> {
    pub(super) scope: Scope<'p>,
    pub(super) resource: &'p program::Resource,
    pub(super) index: usize,
}

impl<'p> Evaluator<'p> {
    /// Expands all items of a stack instance.
    pub(super) fn expand(&mut self, frame: usize) {
        let Some(stack) = self.frames.get(frame).map(|frame| frame.stack) else { return };
        self.expand_items(&stack.items, &Scope::of(frame));
        while let Some(position) = self.frames.get(frame).and_then(|it| it.waiting.iter().position(|one| !one.running))
        {
            self.expand_waiting(frame, position);
        }
    }

    /// Expands the waiting items that declare a name; `false` if one of them is being expanded right now.
    pub(super) fn expand_for(&mut self, frame: usize, name: &str) -> bool {
        loop {
            let Some(waiting) = self.frames.get(frame).map(|frame| &frame.waiting) else { return true };
            let declares = |one: &Waiting<'_>| one.declares.iter().any(|declared| &**declared == name);
            if waiting.iter().any(|one| one.running && declares(one)) {
                return false;
            }
            let Some(position) = waiting.iter().position(declares) else { return true };
            self.expand_waiting(frame, position);
        }
    }

    fn expand_waiting(&mut self, frame: usize, position: usize) {
        let Some(waiting) = self.frames.get_mut(frame).and_then(|frame| frame.waiting.get_mut(position)) else {
            return;
        };
        waiting.running = true;
        let (item, scope) = (waiting.item, waiting.scope.clone());
        match &item.kind {
            ItemKind::For { key, value, source, items } => {
                let known = self.expression(source, &scope);
                if let Some(pairs) = self.iterations(&known, source, &scope) {
                    for (index, element) in pairs {
                        let mut inner = scope.bind(&value.text, element);
                        if let Some(key) = key {
                            inner = inner.bind(&key.text, index);
                        }
                        self.expand_items(items, &inner);
                    }
                }
            }
            ItemKind::If { condition, then, otherwise } => match self.static_condition(condition, &scope) {
                Some(true) => self.expand_items(then, &scope),
                Some(false) => self.expand_items(otherwise, &scope),
                None => {
                    self.expand_items(then, &scope);
                    self.expand_items(otherwise, &scope);
                }
            },
            _ => {}
        }
        // Found again by identity: expansion may have added and removed others meanwhile.
        if let Some(frame) = self.frames.get_mut(frame) {
            frame.waiting.retain(|one| !(one.running && std::ptr::eq(one.item, item) && one.scope.same_as(&scope)));
        }
    }

    /// A condition that must be known: `None` where it is unknown (both ways are then looked at) or failed.
    pub(super) fn static_condition(&mut self, condition: &'p Expr, scope: &Scope<'p>) -> Option<bool> {
        let value = self.expression(condition, scope);
        match crate::function::convert(&value, &crate::types::Type::Bool) {
            Ok(Value::Bool(flag)) => Some(flag),
            Ok(Value::Unknown(_) | Value::Poison) => None,
            Ok(Value::Deferred(_) | Value::Hole(_) | Value::Template(_)) => {
                self.report(
                    scope.frame,
                    Diagnostic::error(&NOT_STATIC, condition.span, "this condition is known only after deployment")
                        .help("give the resource `count: if condition { 1 } else { 0 }` instead"),
                );
                Some(false)
            }
            _ => {
                self.no_condition(&value, condition.span, scope);
                Some(false)
            }
        }
    }

    fn expand_items(&mut self, items: &'p [Item], scope: &Scope<'p>) {
        let mut scope = scope.clone();
        let top = scope.is_top();
        for item in items {
            if let (ItemKind::Let { name, ty, value }, false) = (&item.kind, top) {
                let lazy = Lazy::new(value, ty.as_ref(), scope.clone());
                scope = scope.with(&name.text, Bound::Lazy(lazy));
            }
        }
        for item in items {
            self.expand_item(item, &scope);
        }
    }

    fn expand_item(&mut self, item: &'p Item, scope: &Scope<'p>) {
        match &item.kind {
            ItemKind::Resource(resource) => self.expand_resource(item, resource, scope),
            ItemKind::Stack(nested) => {
                let key = self.family_key(nested.key.as_ref(), scope);
                let entity = match self.nest(scope, nested, key.as_ref(), item.span) {
                    Some(frame) => {
                        self.nested_meta(frame, nested, scope);
                        Entity::Stack { frame, key }
                    }
                    None => Entity::Poison,
                };
                self.declare(scope, &nested.name.text, entity);
            }
            ItemKind::Remote(remote) => {
                let stack = remote.definition.and_then(|id| self.program.stack(id).map(|stack| (id, stack)));
                let entity = match stack {
                    Some((definition, stack)) => {
                        let name: Text = self.terraform_name(scope, &remote.name.text, None).into();
                        self.remotes.push(super::Foreign { definition, name: name.clone(), stack });
                        self.evaluated.remotes.push(Remote {
                            name,
                            workspace: super::frame::workspace(stack).unwrap_or_else(|| "default".into()),
                            outputs: Vec::new(),
                            span: item.span,
                        });
                        Entity::Remote { index: self.remotes.len() - 1 }
                    }
                    None => Entity::Poison,
                };
                self.declare(scope, &remote.name.text, entity);
            }
            ItemKind::Variable(variable) => {
                let index = self.evaluated.variables.len();
                let ty = self.variable_type(&variable.body, scope);
                self.evaluated.variables.push(Variable {
                    name: self.terraform_name(scope, &variable.name.text, None).into(),
                    declared: variable.name.clone(),
                    ty,
                    body: super::Body::default(),
                    docs: item.docs.clone(),
                    instance: scope.frame,
                    span: item.span,
                });
                let flag = |name| {
                    matches!(attribute(&variable.body, name).map(|expr| &*expr.kind), Some(ExprKind::Bool(true)))
                };
                self.variable_marks.push((flag("sensitive"), flag("ephemeral")));
                self.declare(scope, &variable.name.text, Entity::Variable { index });
            }
            ItemKind::Let { name, ty, value } => {
                if scope.is_top() {
                    let lazy = Lazy::new(value, ty.as_ref(), scope.clone());
                    self.declare(scope, &name.text, Entity::Let(lazy));
                }
            }
            ItemKind::Output { name, value, body } => {
                let expr = value.as_ref().or_else(|| attribute(body, "value"));
                if let (Some(expr), Some(frame)) = (expr, self.frames.get_mut(scope.frame)) {
                    frame.outputs.insert(name.text.clone(), Lazy::new(expr, None, scope.clone()));
                }
            }
            ItemKind::Module(module) => {
                let name = self.terraform_name(scope, &module.name.text, None).into();
                self.declare(scope, &module.name.text, Entity::Module { name, repeated: repeated(&module.body) });
            }
            ItemKind::For { items, .. } => self.wait(item, scope, declared(items)),
            ItemKind::If { then, otherwise, .. } => {
                let mut names = declared(then);
                names.extend(declared(otherwise));
                self.wait(item, scope, names);
            }
            ItemKind::Poison { name: Some(name) } => self.declare(scope, &name.text, Entity::Poison),
            ItemKind::Poison { name: None }
            | ItemKind::Provider { .. }
            | ItemKind::Terraform(_)
            | ItemKind::RequiredProviders(_)
            | ItemKind::Moved(_)
            | ItemKind::Import(_)
            | ItemKind::Removed(_)
            | ItemKind::Check(_)
            | ItemKind::Rules(_) => {}
        }
        let has_body = !matches!(item.kind, ItemKind::Resource(_) | ItemKind::For { .. } | ItemKind::If { .. });
        if has_body {
            self.later.push((item, scope.clone()));
        }
    }

    fn expand_resource(&mut self, item: &'p Item, resource: &'p program::Resource, scope: &Scope<'p>) {
        let key = self.family_key(resource.key.as_ref(), scope);
        let (ty, ty_span, kind) = match &resource.ty {
            ResourceType::Provider(name) => (name.text.clone(), name.span, None),
            ResourceType::Kind { path, definition } => match definition.and_then(|id| self.program.kind(id)) {
                Some(kind) => (kind.provider_type.text.clone(), path.span, *definition),
                None => return self.declare(scope, &resource.name.text, Entity::Poison),
            },
        };
        let index = self.evaluated.resources.len();
        let label = super::path::joined(&resource.name.text, key.as_ref());
        self.evaluated.resources.push(Resource {
            mode: resource.mode,
            ty: ty.clone(),
            ty_span,
            name: self.terraform_name(scope, &label, None).into(),
            declared: resource.name.clone(),
            key: key.as_ref().map(|key| super::path::shown(key).into()),
            instance: scope.frame,
            span: item.span,
            kind,
            docs: item.docs.clone(),
            allows: super::item::allows(&item.attributes),
            body: super::Body::default(),
            meta: Meta::default(),
        });
        self.pending.push(PendingResource { scope: scope.clone(), resource, index });
        let repeated = repeated(&resource.body);
        self.declare(scope, &resource.name.text, Entity::Resource { index, mode: resource.mode, ty, key, repeated });
    }

    /// The key of a family's member: a known text or number.
    fn family_key(&mut self, key: Option<&'p Expr>, scope: &Scope<'p>) -> Option<Value> {
        let key = key?;
        let value = self.expression(key, scope);
        match value {
            Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Unknown(_) | Value::Poison => Some(value),
            other => {
                let message =
                    format!("a family's key is a text or number known at compile time, this is {}", other.ty());
                self.report(
                    scope.frame,
                    Diagnostic::error(&FAMILY_KEY, key.span, message)
                        .help("use a name that a `for` over a static list binds"),
                );
                Some(Value::Poison)
            }
        }
    }

    fn wait(&mut self, item: &'p Item, scope: &Scope<'p>, declares: Vec<Text>) {
        if let Some(frame) = self.frames.get_mut(scope.frame) {
            frame.waiting.push(Waiting { item, scope: scope.clone(), declares, running: false });
        }
    }

    fn declare(&mut self, scope: &Scope<'p>, name: &Text, entity: Entity<'p>) {
        if let Some(frame) = self.frames.get_mut(scope.frame) {
            frame.entities.entry(name.clone()).or_default().push(entity);
        }
    }

    /// The name within Terraform of something declared in a stack instance.
    pub(super) fn terraform_name(&self, scope: &Scope<'p>, name: &str, key: Option<&Value>) -> String {
        let prefix = self.frames.get(scope.frame).map_or("", |frame| frame.prefix.as_str());
        format!("{prefix}{}", super::path::identifier(&super::path::joined(&name.into(), key)))
    }

    /// Evaluates the bodies of all resources, now that every name is known.
    pub(super) fn evaluate_resources(&mut self) {
        self.hand_down();
        for PendingResource { scope, resource, index } in std::mem::take(&mut self.pending) {
            let kind = self.evaluated.resources.get(index).and_then(|known| known.kind);
            let meta = self.meta(&resource.body, &scope);
            let body = match kind {
                Some(kind) => self.kind_body(kind, resource, &scope),
                None => self.resource_body(&resource.body, &scope),
            };
            if let Some(known) = self.evaluated.resources.get_mut(index) {
                known.body = body;
                known.meta = meta;
            }
        }
    }
}

/// Whether a body has `count` or `for_each`.
pub(super) fn repeated(body: &Body) -> Repeated {
    let has = |wanted: &str| {
        body.entries.iter().any(|entry| matches!(entry, Entry::Attribute { name, .. } if &*name.text == wanted))
    };
    if has("count") {
        Repeated::Count
    } else if has("for_each") {
        Repeated::ForEach
    } else {
        Repeated::Once
    }
}

/// The expression of an attribute of a body.
pub(super) fn attribute<'p>(body: &'p Body, wanted: &str) -> Option<&'p Expr> {
    body.entries.iter().find_map(|entry| match entry {
        Entry::Attribute { name, value } if &*name.text == wanted => Some(value),
        _ => None,
    })
}

fn declared_but_lets(items: &[Item]) -> Vec<Text> {
    items
        .iter()
        .filter(|item| !matches!(item.kind, ItemKind::Let { .. }))
        .flat_map(|item| match &item.kind {
            ItemKind::If { then, otherwise, .. } => [declared_but_lets(then), declared_but_lets(otherwise)].concat(),
            _ => declared(std::slice::from_ref(item)),
        })
        .collect()
}

/// All names that items declare, those inside `for` and `if` included.
pub(super) fn declared(items: &[Item]) -> Vec<Text> {
    items
        .iter()
        .flat_map(|item| match &item.kind {
            ItemKind::Resource(resource) => vec![resource.name.text.clone()],
            ItemKind::Stack(nested) | ItemKind::Remote(nested) => vec![nested.name.text.clone()],
            ItemKind::Variable(block) | ItemKind::Module(block) => vec![block.name.text.clone()],
            ItemKind::Output { name, .. } => vec![Text::from(format!("output {}", name.text))],
            ItemKind::Let { name, .. } => vec![name.text.clone()],
            // A `let` in a `for` is seen in that `for` alone.
            ItemKind::For { items, .. } => declared_but_lets(items),
            ItemKind::If { then, otherwise, .. } => [declared(then), declared(otherwise)].concat(),
            ItemKind::Poison { name } => name.iter().map(|name| name.text.clone()).collect(),
            _ => Vec::new(),
        })
        .collect()
}

impl Scope<'_> {
    /// Whether this is the stack's own scope, with nothing bound.
    pub(super) fn is_top(&self) -> bool {
        self.same_as(&Scope::of(self.frame))
    }
}
