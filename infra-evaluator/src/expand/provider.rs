//! Which provider configuration is meant: a nested stack has its own names for those that it is given.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::Expander;
use crate::{
    Span, Text,
    catalog::references::UNDECLARED_PROVIDER,
    diagnostic::Diagnostic,
    evaluated::{Argument, ArgumentValue},
    ids::InstanceId,
    provider::name_of_type,
    resolved::{Item, ItemKind, Nested, ProviderName},
};

/// The configurations that a stack instance was given.
#[derive(Debug, Clone, Default)]
pub(super) struct Configurations {
    /// The one of everything that names none.
    all: Option<ProviderName>,
    /// By what it calls them, `aws` or `aws.west`: what they are in the root.
    given: BTreeMap<Text, Text>,
}

impl Expander<'_> {
    /// What a nested stack is given here.
    pub(super) fn configurations(&self, outer: InstanceId, nested: &Nested) -> Configurations {
        let around = &self.frames[outer].configurations;
        let given = nested.providers.iter().map(|(inner, here)| (inner.clone(), self.configuration(outer, here)));
        let mut given = crate::map_of(given);
        let Some(provider) = &nested.provider else {
            // Those of everything that names none are handed down, as in Terraform.
            let defaults = around.given.iter().filter(|(name, _)| !name.contains('.'));
            for (name, here) in defaults {
                given.entry(name.clone()).or_insert_with(|| here.clone());
            }
            return Configurations { all: around.all.clone(), given };
        };
        let text = self.configuration(outer, &provider.text);
        Configurations { all: Some(ProviderName { text, ..provider.clone() }), given }
    }

    /// What a configuration that a stack instance names is in the root.
    pub(super) fn configuration(&self, instance: InstanceId, named: &Text) -> Text {
        self.frames[instance].configurations.given.get(named).unwrap_or(named).clone()
    }

    /// The argument `provider` of something of this type; `None` for the default configuration.
    pub(super) fn provider_argument(
        &self,
        instance: InstanceId,
        written: Option<&ProviderName>,
        ty: &str,
    ) -> Option<Argument> {
        let configurations = &self.frames[instance].configurations;
        let argument = |text: Text, of: &ProviderName| Argument {
            name: "provider".into(),
            name_span: of.name_span,
            value: ArgumentValue::Traversals { references: vec![(text, None)], many: false },
            span: of.span,
        };
        if let Some(written) = written {
            return Some(argument(self.configuration(instance, &written.text), written));
        }
        if let Some(given) = configurations.given.get(name_of_type(ty)) {
            let span = self.evaluated.instances[instance].span;
            let of = ProviderName { text: given.clone(), name_span: span, span };
            return Some(argument(given.clone(), &of));
        }
        configurations.all.as_ref().map(|all| argument(all.text.clone(), all))
    }

    /// `providers` of a module: what it is given, or else what everything around it has that names none.
    pub(super) fn module_providers(&self, instance: InstanceId, written: &[(Text, Text)]) -> Vec<(Text, Text)> {
        if !written.is_empty() {
            let mapped = written.iter().map(|(inner, here)| (inner.clone(), self.configuration(instance, here)));
            return mapped.collect();
        }
        let Configurations { all, given } = &self.frames[instance].configurations;
        let defaults = given.iter().filter(|(name, _)| !name.contains('.'));
        let mut handed = crate::map_of(defaults.map(|(name, text)| (name.clone(), text.clone())));
        if let Some(all) = all {
            let name = all.text.split('.').next().unwrap_or_default();
            handed.entry(name.into()).or_insert_with(|| all.text.clone());
        }
        handed.into_iter().collect()
    }

    /// Reports configurations that a nested stack names, and that it neither takes nor anyone configures. `resolve` sees
    /// those of the root alone.
    pub(super) fn undeclared_providers(&mut self) {
        if !self.frames.first().is_some_and(|frame| frame.stack.root) {
            return;
        }
        let providers = self.evaluated.providers.iter();
        let declared: Vec<String> = providers
            .filter_map(|provider| Some(format!("{}.{}", provider.name.text, provider.alias.as_ref()?.text)))
            .collect();
        let (mut found, mut seen) = (Vec::new(), FxHashSet::default());
        for (instance, frame) in self.frames.iter_enumerated().skip(1) {
            let there = frame.made.iter_enumerated().filter(|(_, made)| !made.is_empty());
            for (text, span) in there.flat_map(|(item, _)| named(&frame.stack.items[item])) {
                let known = declared.contains(&text.to_string()) || frame.stack.takes.contains(text);
                let Some((name, alias)) = text.split_once('.').filter(|_| !known && seen.insert(span)) else {
                    continue;
                };
                let near = crate::nearest(text, declared.iter().map(String::as_str));
                let message = format!("no provider `{text}` is configured");
                let problem = Diagnostic::error(&UNDECLARED_PROVIDER, span, message).nearest(near);
                let help = format!(
                    "declare it in the root: `provider {name}.{alias} {{ … }}`; or take it here: `provider {text};`"
                );
                found.push((instance, problem.help(help)));
            }
        }
        for (instance, problem) in found {
            self.report(instance, problem);
        }
    }
}

/// The configurations that an item names, as they are written.
fn named(item: &Item) -> Vec<(&Text, Span)> {
    let one = |provider: &'_ Option<ProviderName>| provider.as_ref().map(|provider| provider.span);
    match &item.kind {
        ItemKind::Resource(resource) => {
            let provider = &resource.meta.provider;
            provider.iter().map(|named| &named.text).zip(one(provider)).collect()
        }
        ItemKind::Stack(nested) => {
            let all = nested.provider.iter().map(|named| &named.text).zip(one(&nested.provider));
            all.chain(nested.providers.iter().map(|(_, here)| (here, item.span))).collect()
        }
        _ => Vec::new(),
    }
}
