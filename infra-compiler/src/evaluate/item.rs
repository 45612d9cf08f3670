//! Items other than resources: variables, outputs, providers, modules and the rest.

use super::{
    Allow, Argument, ArgumentValue, Body, CheckBlock, Evaluator, Module, Output, Provider, Refactoring, Resource,
    body::META, frame::Entity, scope::Scope,
};
use crate::{
    Text,
    program::{self, Attribute, BlockItem, Entry, Expr, Item, ItemKind, Mode, Name},
};

impl<'p> Evaluator<'p> {
    /// Evaluates the bodies of all items that are no resources.
    pub(super) fn evaluate_items(&mut self) {
        for (item, scope) in self.later.clone() {
            self.evaluate_item(item, &scope);
        }
    }

    fn evaluate_item(&mut self, item: &'p Item, scope: &Scope<'p>) {
        match &item.kind {
            ItemKind::Variable(variable) => self.variable_body(variable, scope),
            ItemKind::Output { name, value, body } => self.output(item, name, value.as_ref(), body, scope),
            // One that nobody names is evaluated for its errors; others were already.
            ItemKind::Let { name, .. } if scope.is_top() => {
                let entities = self.frames.get(scope.frame).and_then(|frame| frame.entities.get(&name.text));
                if let Some(Entity::Let(lazy)) = entities.and_then(|entities| entities.first()).cloned() {
                    self.force(&lazy, &name.text, name.span);
                }
            }
            ItemKind::Provider { name, alias, body } => {
                let mut made = self.with_literals(body, scope, &["alias", "version"]);
                made.attributes.retain(|argument| &*argument.name != "alias");
                self.evaluated.providers.push(Provider {
                    name: name.clone(),
                    alias: alias.clone(),
                    body: made,
                    span: item.span,
                });
            }
            ItemKind::Terraform(body) => {
                let mut made = Body { span: body.span, ..Body::default() };
                for entry in &body.entries {
                    match entry {
                        Entry::Block { name, .. } if &*name.text == "required_providers" => {}
                        Entry::Block { name, labels, body } => {
                            let inner = self.literal_body(body, scope);
                            made.blocks.push(super::raw::block(name, labels, inner));
                        }
                        Entry::Attribute { name, value } => {
                            let argument = self.literal(name, value, scope);
                            made.attributes.push(argument);
                        }
                        other => self.entry(other, scope, &mut made),
                    }
                }
                self.evaluated.terraform = Some(made);
            }
            ItemKind::Module(module) => self.module(item, module, scope),
            ItemKind::Moved(body) => self.refactoring("moved", item, body, scope),
            ItemKind::Import(body) => self.refactoring("import", item, body, scope),
            ItemKind::Removed(body) => self.refactoring("removed", item, body, scope),
            ItemKind::Check(check) => self.check_block(item, check, scope),
            ItemKind::Rules(body) => {
                let body = self.plain_body(body, scope);
                if scope.frame == 0 {
                    self.evaluated.rules = Some(body);
                }
            }
            _ => {}
        }
    }

    fn variable_body(&mut self, variable: &'p BlockItem, scope: &Scope<'p>) {
        let position = self
            .evaluated
            .variables
            .iter()
            .position(|known| known.instance == scope.frame && known.declared.text == variable.name.text);
        let Some(position) = position else { return };
        let ty = self.evaluated.variables.get(position).map_or(crate::types::Type::Any, |known| known.ty.clone());
        let mut made = Body { span: variable.body.span, ..Body::default() };
        for entry in &variable.body.entries {
            match entry {
                Entry::Attribute { name, value } if &*name.text == "type" => made.attributes.push(Argument {
                    name: name.text.clone(),
                    name_span: name.span,
                    value: ArgumentValue::Type(ty.clone()),
                    span: value.span,
                }),
                Entry::Attribute { name, value } => {
                    let mut argument = self.literal(name, value, scope);
                    if &*name.text == "default"
                        && let ArgumentValue::Literal(known) = &argument.value
                        && let Some(written) = super::expand::attribute(&variable.body, "type")
                        && !matches!(known, crate::value::Value::Null)
                    {
                        let checked = self.typed(known.clone(), written, value.span, scope.frame);
                        argument.value = ArgumentValue::Literal(checked);
                    }
                    made.attributes.push(argument);
                }
                entry => self.entry(entry, scope, &mut made),
            }
        }
        if let Some(known) = self.evaluated.variables.get_mut(position) {
            known.body = made;
        }
    }

    fn output(
        &mut self,
        item: &'p Item,
        name: &Name,
        value: Option<&'p Expr>,
        body: &'p program::Body,
        scope: &Scope<'p>,
    ) {
        let lazy = self.frames.get(scope.frame).and_then(|frame| frame.outputs.get(&name.text)).cloned();
        let evaluated = lazy.map(|lazy| (self.force(&lazy, &name.text, name.span), lazy.expr.span));
        if scope.frame != 0 {
            return;
        }
        let mut made = Body { span: body.span, ..Body::default() };
        if let Some((known, span)) = evaluated {
            let name_span = value.map_or(span, |_| name.span);
            made.attributes.push(Argument {
                name: "value".into(),
                name_span,
                value: ArgumentValue::Value(known),
                span,
            });
        }
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, .. } if &*name.text == "value" => {}
                Entry::Attribute { name, value } if &*name.text == "depends_on" => {
                    let references = self.depended_on(value, scope);
                    made.attributes.push(Argument {
                        name: name.text.clone(),
                        name_span: name.span,
                        value: ArgumentValue::Traversals { references, many: true },
                        span: value.span,
                    });
                }
                Entry::Attribute { name, value } => {
                    let argument = self.literal(name, value, scope);
                    made.attributes.push(argument);
                }
                entry => self.entry(entry, scope, &mut made),
            }
        }
        self.evaluated.outputs.push(Output {
            name: name.clone(),
            body: made,
            docs: item.docs.clone(),
            span: item.span,
        });
    }

    fn depended_on(&mut self, value: &'p Expr, scope: &Scope<'p>) -> Vec<(Text, Option<usize>)> {
        let found = self.dependencies(value, scope);
        found
            .into_iter()
            .filter_map(|(traversal, _)| match traversal.root {
                crate::value::Root::Resource(index) => {
                    Some((self.evaluated.resources.get(index)?.address().into(), Some(index)))
                }
                crate::value::Root::Module(name) => Some((format!("module.{name}").into(), None)),
                crate::value::Root::Variable(name) => Some((format!("var.{name}").into(), None)),
                _ => None,
            })
            .collect()
    }

    fn module(&mut self, item: &'p Item, module: &'p BlockItem, scope: &Scope<'p>) {
        let meta = self.meta(&module.body, scope);
        let mut made = Body { span: module.body.span, ..Body::default() };
        let mut providers = Vec::new();
        for entry in &module.body.entries {
            match entry {
                Entry::Attribute { name, value } => match &*name.text {
                    known if META.contains(&known) => {}
                    "source" | "version" => {
                        let argument = self.literal(name, value, scope);
                        made.attributes.push(argument);
                    }
                    "providers" => providers = self.module_providers(value, scope),
                    _ => {
                        let argument = self.argument(name, value, scope);
                        made.attributes.push(argument);
                    }
                },
                entry => self.entry(entry, scope, &mut made),
            }
        }
        self.evaluated.modules.push(Module {
            name: self.terraform_name(scope, &module.name.text, None).into(),
            declared: module.name.clone(),
            body: made,
            meta,
            providers,
            instance: scope.frame,
            span: item.span,
        });
    }

    fn module_providers(&mut self, value: &'p Expr, scope: &Scope<'p>) -> Vec<(Text, Text)> {
        let program::ExprKind::Object(entries) = &*value.kind else {
            let message = "`providers` maps the module's names to providers of this stack";
            self.poison(scope.frame, &crate::catalog::references::NOT_A_REFERENCE, value.span, message);
            return Vec::new();
        };
        let mut found = Vec::new();
        for (key, value) in entries {
            let name = match key {
                program::ObjectKey::Name(name) => Some(name.text.clone()),
                program::ObjectKey::Expr(expr) => {
                    super::types::plain_text(expr).or_else(|| super::raw::written(expr).map(Text::from))
                }
            };
            if let (Some(name), Some(reference)) = (name, self.provider_reference(value, scope)) {
                found.push((name, reference));
            }
        }
        found
    }

    fn refactoring(&mut self, block: &'static str, item: &'p Item, body: &'p program::Body, scope: &Scope<'p>) {
        let mut made = Body { span: body.span, ..Body::default() };
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, value } => {
                    let argument = match &*name.text {
                        "from" | "to" => self.references(name, value, scope),
                        "provider" => match self.provider_reference(value, scope) {
                            Some(text) => Argument {
                                name: name.text.clone(),
                                name_span: name.span,
                                value: ArgumentValue::Traversals { references: vec![(text, None)], many: false },
                                span: value.span,
                            },
                            None => continue,
                        },
                        _ => self.argument(name, value, scope),
                    };
                    made.attributes.push(argument);
                }
                Entry::Block { name, labels, body } => {
                    let inner = match &*name.text {
                        "lifecycle" => self.literal_body(body, scope),
                        "provisioner" => self.provisioner(body, scope),
                        "connection" => self.connection(body, scope),
                        _ => self.plain_body(body, scope),
                    };
                    made.blocks.push(super::raw::block(name, labels, inner));
                }
                entry => self.entry(entry, scope, &mut made),
            }
        }
        self.evaluated.refactorings.push(Refactoring { block, body: made, span: item.span });
    }

    fn check_block(&mut self, item: &'p Item, check: &'p BlockItem, scope: &Scope<'p>) {
        let mut made = Body { span: check.body.span, ..Body::default() };
        let mut data = None;
        let mut inner = scope.clone();
        for entry in &check.body.entries {
            if let Entry::Block { name, labels, body } = entry
                && let ("data", [ty, label]) = (&*name.text, labels.as_slice())
            {
                let resource = Resource {
                    mode: Mode::Data,
                    ty: ty.text.clone(),
                    ty_span: ty.span,
                    name: self.terraform_name(scope, &label.text, None).into(),
                    declared: Name::new(label.text.clone(), label.span),
                    key: None,
                    instance: scope.frame,
                    span: name.span,
                    kind: None,
                    docs: None,
                    allows: Vec::new(),
                    body: self.resource_body(body, scope),
                    meta: self.meta(body, scope),
                };
                // Terraform lets only this check see it; the assertions find it under its name.
                let address = resource.address();
                let root =
                    crate::value::Root::Foreign { mode: Mode::Data, ty: ty.text.clone(), address: address.into() };
                let traversal = crate::value::Traversal { root, steps: Vec::new() };
                let value = super::name::deferred(crate::value::Node::Traversal(traversal), crate::types::Type::Any);
                inner = inner.bind(&label.text, value.clone());
                inner = inner.bind(&super::name::full_data_name(&ty.text, &label.text), value);
                data = Some(resource);
            }
        }
        for entry in &check.body.entries {
            match entry {
                Entry::Block { name, .. } if &*name.text == "data" => {}
                entry => self.entry(entry, &inner, &mut made),
            }
        }
        self.evaluated.checks.push(CheckBlock {
            name: self.terraform_name(scope, &check.name.text, None).into(),
            data,
            body: made,
            span: item.span,
        });
    }
}

/// `#[allow(rule, …, reason = "…")]` of an item.
pub(super) fn allows(attributes: &[Attribute]) -> Vec<Allow> {
    let allows = attributes.iter().filter(|attribute| &*attribute.name.text == "allow");
    allows
        .flat_map(|attribute| {
            let reason = attribute.named.iter().find(|(name, _)| &*name.text == "reason");
            let reason = reason.and_then(|(_, value)| super::types::plain_text(value)).unwrap_or_else(|| "".into());
            attribute.arguments.iter().filter_map(move |argument| match &*argument.kind {
                program::ExprKind::Name(name) => {
                    Some(Allow { rule: Name::new(name.clone(), argument.span), reason: reason.clone() })
                }
                _ => None,
            })
        })
        .collect()
}
