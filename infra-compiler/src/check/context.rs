use std::{cell::OnceCell, rc::Rc};

use super::site::{Site, sites};
use crate::{
    Span, Text,
    evaluated::{Evaluated, Instance, Resource},
    ids::{CheckId, InstanceId, ModuleId, ProviderId, RefactoringId, ResourceId, RootOutputId, VariableId},
    program::{Allow, DefinitionId, Program},
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
    /// One of [`Evaluated::resources`].
    Resource(ResourceId),
    /// One of [`Evaluated::variables`].
    Variable(VariableId),
    /// One of [`Evaluated::modules`].
    Module(ModuleId),
    /// One of [`Evaluated::outputs`].
    Output(RootOutputId),
    /// One of [`Evaluated::providers`].
    Provider(ProviderId),
    /// One of [`Evaluated::checks`].
    Check(CheckId),
    /// One of [`Evaluated::refactorings`].
    Refactoring(RefactoringId),
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
        let scoped = evaluated.checks.iter_enumerated();
        let scoped = scoped.filter_map(|(index, check)| Some((Item::Check(index), check.data.as_ref()?)));
        evaluated.resources.iter_enumerated().map(|(index, resource)| (Item::Resource(index), resource)).chain(scoped)
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
        match item {
            Item::Resource(id) => it.resources[id].span,
            Item::Variable(id) => it.variables[id].span,
            Item::Module(id) => it.modules[id].span,
            Item::Output(id) => it.outputs[id].span,
            Item::Provider(id) => it.providers[id].span,
            Item::Check(id) => it.checks[id].span,
            Item::Refactoring(id) => it.refactorings[id].span,
            Item::Stack => Span::NONE,
        }
    }

    pub(super) fn allows(&self, item: Item) -> &'a [Allow] {
        match item {
            Item::Resource(id) => &self.evaluated.resources[id].allows,
            _ => &[],
        }
    }

    /// The stack instance that an item stands in.
    pub(super) fn instance(&self, item: Item) -> Option<&'a Instance> {
        let instance = match item {
            Item::Resource(id) => self.evaluated.resources[id].instance,
            Item::Variable(id) => self.evaluated.variables[id].instance,
            Item::Module(id) => self.evaluated.modules[id].instance,
            Item::Check(id) => self.evaluated.checks[id].data.as_ref()?.instance,
            _ => InstanceId::new(0),
        };
        self.evaluated.instances.get(instance)
    }
}
