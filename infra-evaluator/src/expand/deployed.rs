//! Nested stacks whose `count` or `for_each` only the deployment knows: their body is expanded once, as a module that
//! Terraform repeats.

use super::{Expander, address::identifier, frame::Entity};
use crate::{
    Span,
    catalog::{expressions::STACK_META_ARGUMENT, references::UNKNOWN_OUTPUT},
    diagnostic::Diagnostic,
    evaluate::Scope,
    evaluated::{Argument, ArgumentValue, Body, Input, LocalModule, LocalOutput, Meta, Module},
    ids::InstanceId,
    program::Name,
    resolved::{Item, ItemKind, Nested, Repeated, Repetition},
    types::Type,
    value::{Marks, Value},
};

/// How a nested stack is called as a module.
pub(super) struct Call {
    /// `count` or `for_each`.
    meta: Meta,
    /// `count.index` or `each.key`.
    key: Value,
}

impl<'p> Expander<'p> {
    /// A nested stack of which there are as many as a value says that only the deployment knows; `word` is what `count` or
    /// `each` is to its arguments.
    #[expect(clippy::too_many_arguments, reason = "a repeated item is an item, its repetition, and what that comes to")]
    pub(super) fn deployed(
        &mut self,
        nested: &'p Nested,
        repetition: &'p Repetition,
        family: Option<Value>,
        value: Value,
        word: Value,
        item: &'p Item,
        scope: &Scope,
    ) -> Option<Entity> {
        let Repetition { setting, repeated, local } = repetition;
        let (name, name_span, span) = (setting.name.text.clone(), setting.name.span, setting.value.span);
        let argument = Some(Argument { name, name_span, value: ArgumentValue::Value(value), span });
        let (meta, key) = match repeated {
            Repeated::Count => (Meta { count: argument, ..Meta::default() }, "index"),
            _ => (Meta { for_each: argument, ..Meta::default() }, "key"),
        };
        let key = word.members().and_then(|members| members.get(key)).cloned().unwrap_or(Value::Poison);
        let inner = scope.value(*local, word);
        let body = self.bring_in(&inner, nested, family.as_slice(), item, Some(Call { meta, key }))?;
        Some(Entity::Deployed { body, key: family, repeated: *repeated })
    }

    /// Declares the module that a stack instance is the body of.
    pub(super) fn call(&mut self, body: InstanceId, label: &str, call: Call, scope: &Scope, item: &Item) {
        let Call { meta, key } = call;
        let within = scope.within.instance;
        let parent = self.evaluated.module_of(within);
        let name = format!("{}{}", self.frames[within].prefix, identifier(label));
        let (folder, prefix, source) = match parent.and_then(|parent| self.evaluated.local_modules.find(parent)) {
            Some(outer) => {
                let folder = format!("{}.{name}", outer.folder);
                let source = format!("../{folder}");
                (folder, format!("{}module.{name}.", outer.prefix), source)
            }
            None => {
                let source = format!("./{}", LocalModule::folder_path(&name));
                (name.clone(), format!("module.{name}."), source)
            }
        };
        let source = Argument {
            name: "source".into(),
            name_span: item.span,
            value: ArgumentValue::Value(Value::string(source)),
            span: item.span,
        };
        let call = self.evaluated.modules.push(Module {
            name: name.into(),
            declared: Name::new(label, item.span),
            body: Body { attributes: vec![source], span: item.span, ..Body::default() },
            meta,
            providers: Vec::new(),
            allows: item.allows.clone(),
            instance: within,
            span: item.span,
        });
        let (folder, prefix) = (folder.into(), prefix.into());
        let (inputs, outputs): (Vec<Input>, Vec<LocalOutput>) = (Vec::new(), Vec::new());
        let module =
            self.evaluated.local_modules.push(LocalModule { body, parent, call, folder, prefix, key, inputs, outputs });
        self.evaluated.instances[body].module = Some(module);
    }

    /// Reports an item that Terraform refuses in a module that it repeats, where the stack is repeated.
    pub(super) fn refuse_in_module(&mut self, item: &Item, scope: &Scope, does: &str, help: String) {
        let module = self.evaluated.module_of(scope.within.instance);
        let Some(module) = module.and_then(|module| self.evaluated.local_modules.find(module)) else { return };
        let call = &self.evaluated.modules[module.call];
        let Some(repeats) = call.meta.count.as_ref().or(call.meta.for_each.as_ref()) else { return };
        let message = format!("`{}` is known only after deployment, and the stack {does}", repeats.name);
        let found = Diagnostic::error(&STACK_META_ARGUMENT, repeats.span, message).help(help);
        let (instance, found) = (call.instance, found.note(item.span, "it is declared here"));
        self.report(instance, found);
    }

    /// Evaluates the outputs of all modules, and says which providers each is handed.
    pub(super) fn finish_modules(&mut self) {
        for module in self.evaluated.local_modules.keys() {
            let body = self.evaluated.local_modules[module].body;
            let span = self.evaluated.instances[body].span;
            let Value::Object(all) = self.outputs_of(body, span) else { continue };
            let outputs = all.iter().map(|(name, value)| LocalOutput { name: name.clone(), value: value.clone() });
            self.evaluated.local_modules[module].outputs = outputs.collect();
            let call = self.evaluated.local_modules[module].call;
            self.evaluated.modules[call].providers = self.evaluated.handed_providers(module);
        }
    }

    /// The type of one instance of a stack that only the deployment repeats: what it gives, as far as that is evaluated.
    pub(super) fn deployed_instance(&mut self, body: InstanceId, span: Span) -> Type {
        let busy = self.frames[body].outputs.iter().flatten().any(|lazy| self.is_running(*lazy));
        // One of them asks for another: what they all are cannot be told yet.
        if busy || self.frames[body].stack.broken { Type::Any } else { self.outputs_of(body, span).ty() }
    }

    /// The type of an output of a stack that only the deployment repeats, and what it is marked with.
    pub(super) fn output_type(&mut self, body: InstanceId, name: &Name) -> Option<(Type, Marks)> {
        let stack = self.frames[body].stack;
        let output = stack.outputs.iter_enumerated().find(|(_, output)| output.name == name.text)?.0;
        let operand = self.output_of(body, output, name, &Scope::of(body));
        let value = self.shown_value(operand, body, name.span);
        Some((value.ty(), value.marks()))
    }
    /// That a stack has no such output, in the words of `resolve`, which says so where it sees the path.
    pub(super) fn no_output(&self, body: InstanceId, name: &str, span: Span) -> Diagnostic {
        let stack = self.frames[body].stack;
        let near = crate::nearest(name, stack.outputs.iter().map(|output| &*output.name));
        let message = format!("stack `{}` has no output `{name}`", self.evaluated.instances[body].name);
        let found = Diagnostic::error(&UNKNOWN_OUTPUT, span, message).nearest(near);
        let inner = stack.items.iter().find_map(|item| match &item.kind {
            ItemKind::Stack(nested) if *nested.name.text == *name => Some(&nested.path.text),
            _ => None,
        });
        let shown = &stack.name.text;
        let found = match (near, inner) {
            (Some(_), _) => found,
            (None, Some(path)) => found.help(format!("write `pub stack {path} {name}` in `{shown}`")),
            (None, None) => found.help(format!("add `output {name} = …;` to `{shown}`")),
        };
        found.note(stack.name.span, "the stack is declared here")
    }
}
