//! Which resources, stacks and names there are, before any body is looked at.

use std::collections::BTreeMap;

use super::{
    Expander,
    deployed::Call,
    frame::{Entity, Waiting},
    remote::Foreign,
};
use crate::{
    Text,
    catalog::expressions::{FAMILY_KEY, NOT_STATIC},
    diagnostic::Diagnostic,
    evaluate::{Bound, Decided, SHAPED_BY_FILES, Scope, bound, shown},
    evaluated::{self, Body, Meta, Remote, Resource, Variable},
    ids::{InstanceId, ItemId, ResourceId},
    resolved::{self, Expr, Item, ItemKind, Nested},
    value::{Hole, Marks, Value},
};

/// A resource whose body is not evaluated yet.
pub(super) struct PendingResource<'p> {
    scope: Scope,
    resource: &'p resolved::Resource,
    id: ResourceId,
}

impl<'p> Expander<'p> {
    /// Expands all items of a stack instance.
    pub(super) fn expand(&mut self, instance: InstanceId) {
        let stack = self.frames[instance].stack;
        self.expand_items(&stack.top, &Scope::of(instance));
        let next =
            |waiting: &BTreeMap<usize, Waiting>| waiting.iter().find(|(_, one)| !one.running).map(|(key, _)| *key);
        while let Some(key) = next(&self.frames[instance].waiting) {
            self.expand_waiting(instance, key);
        }
    }

    /// Expands what waits around these items; `false` if some of it is being expanded right now.
    pub(super) fn expand_for(&mut self, instance: InstanceId, items: &[ItemId]) -> bool {
        let stack = self.frames[instance].stack;
        let waits = |item: &ItemId| {
            let item = &stack.items[*item];
            item.parent.is_some() || matches!(item.kind, ItemKind::Stack(Nested { repetition: Some(_), .. }))
        };
        if !items.iter().any(waits) {
            return true;
        }
        loop {
            let waiting = &mut self.frames[instance].waiting;
            let holds = |one: &Waiting| items.iter().any(|item| one.item == *item || stack.is_within(*item, one.item));
            if waiting.values().any(|one| one.running && holds(one)) {
                return false;
            }
            let Some((key, _)) = waiting.iter().find(|(_, one)| holds(one)) else { return true };
            let key = *key;
            let outside = std::mem::take(self.out);
            self.expand_waiting(instance, key);
            let found = std::mem::replace(self.out, outside);
            self.out.append_firm(found);
        }
    }

    fn expand_waiting(&mut self, instance: InstanceId, key: usize) {
        let stack = self.frames[instance].stack;
        let Some(waiting) = self.frames[instance].waiting.get_mut(&key) else { return };
        waiting.running = true;
        let (item, scope) = (waiting.item, waiting.scope.clone());
        match &stack.items[item].kind {
            ItemKind::For(repeat) => {
                self.frames[instance].reached.insert(item);
                let source = self.value(&repeat.source, &scope);
                if let Some(rounds) = self.evaluator().iterations(&source, &repeat.source, &scope) {
                    for (key, element) in rounds {
                        if self.budget.is_exceeded() {
                            break;
                        }
                        self.expand_items(&repeat.items, &bound(&repeat.binding, key, element, &scope));
                    }
                }
            }
            ItemKind::If(branch) => match self.static_condition(&branch.condition, &scope) {
                Some(true) => self.expand_items(&branch.then, &scope),
                Some(false) => self.expand_items(&branch.otherwise, &scope),
                None => {
                    self.expand_items(&branch.then, &scope);
                    self.expand_items(&branch.otherwise, &scope);
                }
            },
            ItemKind::Stack(nested) => self.repeated_stack(item, &stack.items[item], nested, &scope),
            _ => {}
        }
        self.frames[instance].waiting.remove(&key);
    }

    /// A condition that must be known: `None` where it is unknown (both ways are then looked at) or failed.
    pub(super) fn static_condition(&mut self, condition: &Expr, scope: &Scope) -> Option<bool> {
        let value = self.value(condition, scope);
        if matches!(value, Value::Poison) {
            return None;
        }
        match self.evaluator().decide(&value, condition.span, scope) {
            Decided::Known(flag) => Some(flag),
            Decided::Unknown => None,
            Decided::Failed => Some(false),
            Decided::Later => {
                let by_rust = matches!(value, Value::Hole(Hole::Rust { .. }));
                let (message, help) = if by_rust {
                    ("this condition is what Rust computes only when `synth` runs", SHAPED_BY_FILES)
                } else {
                    let help = "give the resource `count: if condition { 1 } else { 0 }` instead";
                    ("this condition is known only after deployment", help)
                };
                let found = Diagnostic::error(&NOT_STATIC, condition.span, message);
                self.report(scope.within.instance, found.help(help));
                Some(false)
            }
        }
    }

    fn expand_items(&mut self, items: &'p [ItemId], scope: &Scope) {
        let stack = self.frames[scope.within.instance].stack;
        let mut scope = scope.clone();
        for item in items {
            let ItemKind::Let(resolved::Let { name, ty, value, local, .. }) = &stack.items[*item].kind else {
                continue;
            };
            let lazy = self.lazily(&name.text, value, ty.as_ref(), scope.clone());
            match local {
                Some(local) => scope = scope.bind(local.id, Bound::Lazy(lazy)),
                // Declared before all else: a nested stack may ask for it while it is brought in.
                None => self.declare(&scope, *item, Entity::Let(lazy)),
            }
        }
        for item in items {
            self.expand_item(*item, &stack.items[*item], &scope);
        }
    }

    fn expand_item(&mut self, id: ItemId, item: &'p Item, scope: &Scope) {
        let branches = matches!(item.kind, ItemKind::For(_) | ItemKind::If(_));
        if !branches && self.evaluated.instances[scope.within.instance].parent.is_none() {
            self.evaluated.allows.extend(item.allows.iter().cloned());
        }
        match &item.kind {
            ItemKind::Resource(resource) => return self.expand_resource(id, item, resource, scope),
            ItemKind::For(_) | ItemKind::If(_) | ItemKind::Stack(Nested { repetition: Some(_), .. }) => {
                let waiting = Waiting { item: id, scope: scope.clone(), running: false };
                let all = &mut self.frames[scope.within.instance].waiting;
                let key = all.last_key_value().map_or(0, |(last, _)| last + 1);
                all.insert(key, waiting);
                return;
            }
            ItemKind::Stack(nested) => self.expand_stack(id, item, nested, scope),
            ItemKind::Remote(remote) => self.expand_remote(id, item, remote, scope),
            ItemKind::Variable(variable) => {
                let name = self.root_name(scope, &variable.name.text).into();
                let made = self.evaluated.variables.push(Variable {
                    name,
                    declared: variable.name.clone(),
                    ty: variable.ty.clone(),
                    body: Body::default(),
                    docs: item.docs.clone(),
                    allows: item.allows.clone(),
                    instance: scope.within.instance,
                    span: item.span,
                });
                self.marks.push(Marks { sensitive: variable.sensitive, ephemeral: variable.ephemeral, secret: false });
                self.declare(scope, id, Entity::Variable(made));
            }
            ItemKind::Output(output) => {
                if let Some((value, _)) = &output.value {
                    let lazy = self.lazy_output(output, value, scope.clone());
                    self.frames[scope.within.instance].outputs[output.id] = Some(lazy);
                }
            }
            ItemKind::Module(module) => {
                let name = self.terraform_name(scope, &module.name.text, None).into();
                self.declare(scope, id, Entity::Module { name, repeated: module.meta.repeated });
            }
            ItemKind::Nothing
            | ItemKind::Let(_)
            | ItemKind::Provider(_)
            | ItemKind::Terraform(_)
            | ItemKind::Refactoring(_)
            | ItemKind::Check(_)
            | ItemKind::Validation(_)
            | ItemKind::Rules(..) => {}
        }
        self.later.push((id, item, scope.clone()));
    }

    fn expand_stack(&mut self, id: ItemId, item: &'p Item, nested: &'p Nested, scope: &Scope) {
        let key = self.family_key(nested.key.as_ref(), scope);
        let entity = match self.bring_in(scope, nested, key.as_slice(), item, None) {
            Some(instance) => Entity::Stack { instance, key },
            None => Entity::Poison,
        };
        self.declare(scope, id, entity);
    }

    /// One instance of a nested stack, with what its `depends_on` hands down.
    pub(super) fn bring_in(
        &mut self,
        scope: &Scope,
        nested: &'p Nested,
        keys: &[Value],
        item: &Item,
        call: Option<Call>,
    ) -> Option<InstanceId> {
        let instance = self.nest(scope, nested, keys, item, call)?;
        if !nested.depends_on.is_empty() {
            self.handed_down.push((instance, &nested.depends_on, scope.clone()));
        }
        Some(instance)
    }

    fn expand_remote(&mut self, id: ItemId, item: &'p Item, remote: &'p resolved::Remote, scope: &Scope) {
        let stack = remote.definition.and_then(|id| self.program.stack(id).map(|stack| (id, stack)));
        let Some((definition, stack)) = stack else { return self.declare(scope, id, Entity::Poison) };
        let name: Text = self.root_name(scope, &remote.name.text).into();
        self.foreign.push(Foreign { definition, name: name.clone(), stack });
        let made = self.evaluated.remotes.push(Remote {
            name,
            workspace: stack.workspace.clone().unwrap_or_else(|| "default".into()),
            outputs: Vec::new(),
            span: item.span,
        });
        self.declare(scope, id, Entity::Remote(made));
    }

    fn expand_resource(&mut self, id: ItemId, item: &'p Item, resource: &'p resolved::Resource, scope: &Scope) {
        let key = self.family_key(resource.key.as_ref(), scope);
        let Some(ty) = &resource.ty else { return self.declare(scope, id, Entity::Poison) };
        if !self.budget.resource(resource.name.span, scope.within.instance) {
            return self.declare(scope, id, Entity::Poison);
        }
        let made = self.evaluated.resources.push(Resource {
            mode: resource.mode,
            ty: ty.name.clone(),
            ty_span: ty.span,
            name: self.terraform_name(scope, &resource.name.text, key.as_ref()).into(),
            declared: resource.name.clone(),
            key: key.as_ref().map(|key| shown(key).into()),
            instance: scope.within.instance,
            module: self.evaluated.module_of(scope.within.instance),
            span: item.span,
            kind: ty.kind.map(|(kind, _)| kind),
            docs: item.docs.clone(),
            allows: item.allows.clone(),
            body: Body::default(),
            meta: Meta::default(),
            named_by_convention: false,
        });
        self.pending.push(PendingResource { scope: scope.clone(), resource, id: made });
        self.declare(scope, id, Entity::Resource { id: made, key, repeated: resource.meta.repeated });
    }

    /// The key of a family's member: a known text or number.
    pub(super) fn family_key(&mut self, key: Option<&Expr>, scope: &Scope) -> Option<Value> {
        let key = key?;
        let value = self.value(key, scope);
        match value {
            Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Unknown(_) | Value::Poison => Some(value),
            other => {
                let message =
                    format!("a family's key is a text or number known at compile time, this is {}", other.ty());
                let found = Diagnostic::error(&FAMILY_KEY, key.span, message);
                let help = "use a name that a `for` over a static list binds";
                self.report(scope.within.instance, found.help(help));
                Some(Value::Poison)
            }
        }
    }

    pub(super) fn declare(&mut self, scope: &Scope, item: ItemId, entity: Entity) {
        self.frames[scope.within.instance].made[item].push(entity);
    }

    /// Evaluates the bodies of all resources, now that every name is known.
    pub(super) fn evaluate_resources(&mut self) {
        self.hand_down();
        for pending in std::mem::take(&mut self.pending) {
            self.evaluate_pending(pending);
        }
    }

    /// Evaluates the body of one, where nobody asks for the others.
    pub(super) fn evaluate_resource(&mut self, id: ResourceId) {
        if let Some(at) = self.pending.iter().position(|pending| pending.id == id) {
            let pending = self.pending.swap_remove(at);
            self.evaluate_pending(pending);
        }
    }

    fn evaluate_pending(&mut self, PendingResource { scope, resource, id }: PendingResource<'p>) {
        let ty = self.evaluated.resources[id].ty.clone();
        let meta = self.meta(&resource.meta, &ty, &scope);
        let mut body = match resource.ty.as_ref().and_then(|ty| ty.kind) {
            Some((kind, link)) => {
                self.unused_in_kind(kind, scope.within.instance, id);
                self.kind_body(kind, link, resource, &scope)
            }
            None => self.body(&resource.body, &scope),
        };
        self.documents(id, &mut body);
        let made: &mut evaluated::Resource = &mut self.evaluated.resources[id];
        (made.body, made.meta) = (body, meta);
    }
}
