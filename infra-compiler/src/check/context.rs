use std::{cell::OnceCell, rc::Rc};

use super::site::{Site, sites};
use crate::{
    Span, Text,
    evaluated::{Allow, Evaluated, Instance, Resource},
    program::{DefinitionId, Program},
    provider::Facts,
    schema::Schema,
    target::{Target, is_root},
};

/// What a check sees: one program, evaluated for one target.
pub struct Context<'a> {
    /// The program, for the definitions of kinds and stacks.
    pub program: &'a Program,
    /// The definition that is compiled.
    pub own: DefinitionId,
    /// The provider versions and their schemas.
    pub target: &'a Target,
    /// The program for this target.
    pub evaluated: &'a Evaluated,
    /// Whether it is a root stack: every value is there. Otherwise parameters are [`crate::value::Value::Unknown`], of
    /// which a check says nothing.
    pub root: bool,
    sites: OnceCell<Vec<Site<'a>>>,
}

/// The item of a stack that a finding concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Item {
    /// By index in [`Evaluated::resources`].
    Resource(usize),
    /// By index in [`Evaluated::variables`].
    Variable(usize),
    /// By index in [`Evaluated::modules`].
    Module(usize),
    /// By index in [`Evaluated::outputs`].
    Output(usize),
    /// By index in [`Evaluated::providers`].
    Provider(usize),
    /// By index in [`Evaluated::checks`].
    Check(usize),
    /// By index in [`Evaluated::refactorings`].
    Refactoring(usize),
    /// The stack as a whole: `terraform`, `rules`.
    Stack,
}

impl<'a> Context<'a> {
    pub(super) fn new(program: &'a Program, own: DefinitionId, target: &'a Target, evaluated: &'a Evaluated) -> Self {
        let root = program.stack(own).is_some_and(is_root);
        Self { program, own, target, evaluated, root, sites: OnceCell::new() }
    }

    /// Every body that has a schema: resources, data, ephemeral resources, provider configurations and the blocks nested
    /// in them, outer before inner.
    pub fn sites(&self) -> &[Site<'a>] {
        self.sites.get_or_init(|| sites(self.evaluated, &self.target.schemas))
    }

    /// Resources of all three modes with the items they are, those inside `check` blocks too.
    pub fn resources(&self) -> impl Iterator<Item = (Item, &'a Resource)> {
        let evaluated = self.evaluated;
        let scoped = evaluated.checks.iter().enumerate();
        let scoped = scoped.filter_map(|(index, check)| Some((Item::Check(index), check.data.as_ref()?)));
        evaluated.resources.iter().enumerate().map(|(index, resource)| (Item::Resource(index), resource)).chain(scoped)
    }

    /// The schema of the provider that a type belongs to.
    pub fn schema(&self, ty: &str) -> Option<&Rc<Schema>> {
        self.target.schemas.of_type(ty)
    }

    /// What is known of a type beyond its schema.
    pub fn facts(&self, ty: &str) -> &'static dyn Facts {
        self.target.schemas.facts(ty)
    }

    /// The other provider versions that the root names for this provider and of which `has` is true.
    pub fn other_versions(&self, provider: &str, has: impl Fn(&Schema) -> bool) -> Vec<Text> {
        let required = self.target.required.iter().find(|required| &*required.name.text == provider);
        let Some((required, known)) = required.and_then(|it| Some((it, self.target.providers.by_source(&it.source)?)))
        else {
            return Vec::new();
        };
        let others = required.versions.iter().filter(|version| required.version.as_ref() != Some(version));
        others.filter(|version| known.schema(version).is_some_and(|schema| has(&schema))).cloned().collect()
    }

    /// The place of an item as a whole.
    pub fn span(&self, item: Item) -> Span {
        let it = self.evaluated;
        let span = match item {
            Item::Resource(index) => it.resources.get(index).map(|one| one.span),
            Item::Variable(index) => it.variables.get(index).map(|one| one.span),
            Item::Module(index) => it.modules.get(index).map(|one| one.span),
            Item::Output(index) => it.outputs.get(index).map(|one| one.span),
            Item::Provider(index) => it.providers.get(index).map(|one| one.span),
            Item::Check(index) => it.checks.get(index).map(|one| one.span),
            Item::Refactoring(index) => it.refactorings.get(index).map(|one| one.span),
            Item::Stack => None,
        };
        span.unwrap_or(Span::NONE)
    }

    pub(super) fn allows(&self, item: Item) -> &'a [Allow] {
        match item {
            Item::Resource(index) => self.evaluated.resources.get(index).map_or(&[], |resource| &resource.allows),
            _ => &[],
        }
    }

    /// The stack instance that an item stands in.
    pub(super) fn instance(&self, item: Item) -> Option<&'a Instance> {
        let index = match item {
            Item::Resource(index) => self.evaluated.resources.get(index)?.instance,
            Item::Variable(index) => self.evaluated.variables.get(index)?.instance,
            Item::Module(index) => self.evaluated.modules.get(index)?.instance,
            Item::Check(index) => self.evaluated.checks.get(index)?.data.as_ref()?.instance,
            _ => 0,
        };
        self.evaluated.instances.get(index)
    }
}
