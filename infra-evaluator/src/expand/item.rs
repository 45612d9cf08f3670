//! Bodies of variables, outputs, providers, modules and the rest.

use super::{Expander, frame::Entity};
use crate::{
    evaluate::{Scope, deferred},
    evaluated::{Argument, ArgumentValue, Body, CheckBlock, Module, Output, Provider, Refactoring, Resource},
    ids::ItemId,
    mode::Mode,
    program::Name,
    resolved::{self, Item, ItemKind},
    types::Type,
    value::{Node, Root, Traversal, Value},
};

impl<'p> Expander<'p> {
    /// Evaluates the bodies of all items that are no resources.
    pub(super) fn evaluate_items(&mut self) {
        for (id, item, scope) in self.later.clone() {
            self.evaluate_item(id, item, &scope);
        }
    }

    fn evaluate_item(&mut self, id: ItemId, item: &'p Item, scope: &Scope) {
        let root = self.evaluated.instances[scope.within.instance].parent.is_none();
        match &item.kind {
            ItemKind::Variable(variable) => {
                self.in_root_document = true;
                let body = self.body(&variable.body, scope);
                self.in_root_document = false;
                if let Some(Entity::Variable(made)) = self.frames[scope.within.instance].made[id].first() {
                    self.evaluated.variables[*made].body = body;
                }
            }
            ItemKind::Output(output) => self.output(item, output, root, scope),
            // One that nobody names is evaluated for its errors; others were already.
            ItemKind::Let(resolved::Let { name, local: None, .. }) => {
                if let Some(Entity::Let(lazy)) = self.frames[scope.within.instance].made[id].first().cloned() {
                    self.force(lazy, name.span);
                }
            }
            ItemKind::Provider(provider) => {
                let (name, alias) = (&provider.name.text, provider.alias.as_ref().map(|alias| &alias.text));
                let taken = alias.map_or_else(|| name.to_string(), |alias| format!("{name}.{alias}"));
                let help = format!("take it: write `provider {taken};` there, and configure it in the root");
                self.refuse_in_module(item, scope, "configures a provider", help);
                let body = self.body(&provider.body, scope);
                self.evaluated.providers.push(Provider {
                    name: provider.name.clone(),
                    alias: provider.alias.clone(),
                    body,
                    allows: item.allows.clone(),
                    instance: scope.within.instance,
                    span: item.span,
                });
            }
            ItemKind::Terraform(body) => self.evaluated.terraform = Some(self.body(body, scope)),
            ItemKind::Module(module) => {
                let mut body = self.body(&module.body, scope);
                if self.evaluated.module_of(scope.within.instance).is_some() {
                    from_two_folders_in(&mut body);
                }
                let made = Module {
                    name: self.terraform_name(scope, &module.name.text, None).into(),
                    declared: module.name.clone(),
                    body,
                    meta: self.meta(&module.meta, "", scope),
                    providers: self.module_providers(scope.within.instance, &module.meta.providers),
                    allows: item.allows.clone(),
                    instance: scope.within.instance,
                    span: item.span,
                };
                self.evaluated.modules.push(made);
            }
            ItemKind::Refactoring(refactoring) => {
                if refactoring.block == "import" {
                    let help =
                        "decide by a static `count` or `for_each`, or import into resources of the root".to_owned();
                    self.refuse_in_module(item, scope, "imports something", help);
                }
                let body = self.body(&refactoring.body, scope);
                self.evaluated.refactorings.push(Refactoring {
                    block: refactoring.block,
                    body,
                    allows: item.allows.clone(),
                    instance: scope.within.instance,
                    span: item.span,
                });
            }
            ItemKind::Validation(validation) => self.validation(item, validation, scope),
            ItemKind::Check(check) => self.check_block(item, check, scope),
            ItemKind::Rules(body, taken) => {
                let instance = scope.within.instance;
                self.evaluated.taken.extend(taken.iter().map(|taken| (instance, taken.clone())));
                let body = self.body(body, scope);
                if root {
                    self.evaluated.rules = Some(body);
                }
            }
            _ => {}
        }
    }

    fn output(&mut self, item: &'p Item, output: &'p resolved::Output, root: bool, scope: &Scope) {
        let lazy = self.frames[scope.within.instance].outputs[output.id];
        let value = lazy.map(|lazy| (self.force(lazy, output.name.span), self.lazies[lazy].expr.span));
        if !root {
            return;
        }
        let mut body = self.body(&output.body, scope);
        if let (Some((value, span)), Some((_, name_span))) = (value, &output.value) {
            let value = ArgumentValue::Value(value);
            body.attributes.insert(0, Argument { name: "value".into(), name_span: *name_span, value, span });
        }
        let (name, docs, allows) = (output.name.clone(), item.docs.clone(), item.allows.clone());
        self.evaluated.outputs.push(Output { name, body, docs, allows, span: item.span });
    }

    fn check_block(&mut self, item: &'p Item, check: &'p resolved::Check, scope: &Scope) {
        let mut data = None;
        let mut inner = scope.clone();
        for written in &check.data {
            let resource = Resource {
                mode: Mode::Data,
                ty: written.ty.text.clone(),
                ty_span: written.ty.span,
                name: self.terraform_name(scope, &written.label.text, None).into(),
                declared: Name::new(written.label.text.clone(), written.label.span),
                key: None,
                instance: scope.within.instance,
                module: self.evaluated.module_of(scope.within.instance),
                span: written.span,
                kind: None,
                docs: None,
                allows: item.allows.clone(),
                body: self.body(&written.body, scope),
                meta: self.meta(&written.meta, &written.ty.text, scope),
                named_by_convention: false,
            };
            // Terraform lets only this check see it.
            let address = resource.address().into();
            let (ty, declared) = (written.ty.text.clone(), written.ty.span);
            let root = Root::Foreign { mode: Mode::Data, ty, address, declared, known: std::rc::Rc::default() };
            let value = deferred(Node::Traversal(Traversal { root, steps: Vec::new() }), Type::Any);
            inner = inner.value(written.local, value);
            data = Some(resource);
        }
        let made = CheckBlock {
            name: self.terraform_name(scope, &check.name.text, None).into(),
            data,
            body: self.body(&check.body, &inner),
            allows: item.allows.clone(),
            instance: scope.within.instance,
            span: item.span,
        };
        self.evaluated.checks.push(made);
    }
}

/// The source of a module that lies beside the root's document, as the document of a module names it.
fn from_two_folders_in(body: &mut Body) {
    for argument in body.attributes.iter_mut().filter(|argument| &*argument.name == "source") {
        if let ArgumentValue::Value(Value::String(text)) | ArgumentValue::Literal(Value::String(text)) =
            &mut argument.value
            && (text.starts_with("./") || text.starts_with("../"))
        {
            let beside = text.strip_prefix("./").unwrap_or(text);
            *text = format!("../../{beside}").into();
        }
    }
}
