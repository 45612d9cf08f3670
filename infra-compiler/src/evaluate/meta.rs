//! Meta-arguments: `count`, `for_each`, `depends_on`, `provider`, `lifecycle`, `connection`, provisioners.

use super::{Argument, ArgumentValue, Evaluator, Meta, scope::Scope};
use crate::{
    Span,
    catalog::{expressions::STACK_META_ARGUMENT, references::DUPLICATE_ATTRIBUTE},
    diagnostic::Diagnostic,
    program::{self, Entry, Name, Nested},
};

impl<'p> Evaluator<'p> {
    /// The meta-arguments of a resource or module.
    pub(super) fn meta(&mut self, body: &'p program::Body, scope: &Scope<'p>) -> Meta {
        let mut meta = Meta::default();
        let (inherited, provider) = self
            .frames
            .get(scope.frame)
            .map(|frame| (frame.depends_on.clone(), frame.provider.clone()))
            .unwrap_or_default();
        meta.depends_on.extend(inherited.into_iter().map(|(traversal, _)| traversal));
        meta.provider = provider.map(|(text, span)| provider_argument(text, span, span));
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, value } => match &*name.text {
                    "count" => meta.count = Some(self.argument(name, value, scope)),
                    "for_each" => meta.for_each = Some(self.argument(name, value, scope)),
                    "depends_on" => {
                        let found = self.dependencies(value, scope);
                        meta.depends_on.extend(found.into_iter().map(|(traversal, _)| traversal));
                    }
                    "provider" => {
                        let provider = self.provider_reference(value, scope);
                        meta.provider = provider.map(|text| provider_argument(text, name.span, value.span));
                    }
                    _ => {}
                },
                Entry::Block { name, .. } if meta.lifecycle.is_some() && &*name.text == "lifecycle" => {
                    self.again(name, scope);
                }
                Entry::Block { name, .. } if meta.connection.is_some() && &*name.text == "connection" => {
                    self.again(name, scope);
                }
                Entry::Block { name, labels, body } => match &*name.text {
                    "lifecycle" => meta.lifecycle = Some(self.lifecycle(body, scope)),
                    "connection" => meta.connection = Some(self.connection(body, scope)),
                    "provisioner" => {
                        let inner = self.provisioner(body, scope);
                        meta.provisioners.push(super::raw::block(name, labels, inner));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        meta.depends_on.dedup();
        meta
    }

    /// Reports a block that Terraform takes once.
    fn again(&mut self, name: &Name, scope: &Scope<'p>) {
        let message = format!("`{}` stands here twice", name.text);
        let found = Diagnostic::error(&DUPLICATE_ATTRIBUTE, name.span, message);
        self.report(scope.frame, found.help("move what is in it into the first"));
    }

    /// What `depends_on` and `provider` of a nested stack hand to every resource in it.
    pub(super) fn nested_meta(&mut self, frame: usize, nested: &'p Nested, scope: &Scope<'p>) {
        let declared = |name: &str| {
            self.program
                .stack(nested.definition?)
                .and_then(|stack| stack.parameters.iter().find(|parameter| &*parameter.name.text == name))
        };
        for entry in &nested.body.entries {
            let Entry::Attribute { name, value } = entry else { continue };
            if declared(&name.text).is_some() {
                continue;
            }
            match &*name.text {
                "depends_on" => self.handed_down.push((frame, value, scope.clone())),
                "provider" => {
                    let provider = self.provider_reference(value, scope).map(|text| (text, value.span));
                    if let Some(frame) = self.frames.get_mut(frame) {
                        frame.provider = provider;
                    }
                }
                "count" | "for_each" => {
                    let message = format!("a nested stack has no `{}`", name.text);
                    self.report(
                        scope.frame,
                        Diagnostic::error(&STACK_META_ARGUMENT, name.span, message).help(
                            "repeat it with `for key in list { stack … name[key] { … } }`, or put it in `if … { }`",
                        ),
                    );
                }
                _ => {}
            }
        }
    }

    /// Evaluates what nested stacks' `depends_on` name, once every resource is there.
    pub(super) fn hand_down(&mut self) {
        for (frame, value, scope) in std::mem::take(&mut self.handed_down) {
            let found = self.dependencies(value, &scope);
            for index in frame..self.frames.len() {
                if self.within(index, frame)
                    && let Some(frame) = self.frames.get_mut(index)
                {
                    frame.depends_on.extend(found.iter().cloned());
                }
            }
        }
    }
}

fn provider_argument(text: crate::Text, name_span: Span, span: Span) -> Argument {
    Argument {
        name: "provider".into(),
        name_span,
        value: ArgumentValue::Traversals { references: vec![(text, None)], many: false },
        span,
    }
}
