use std::rc::Rc;

use super::{level::Levels, registry::Registry, taken::TakenRules};
use crate::{
    Text,
    evaluated::{Evaluated, Instance, Resource},
    ids::{CheckId, InstanceId, ModuleId, ProviderId, RefactoringId, ResourceId, RootOutputId, VariableId},
    program::{Allow, DefinitionId, Program},
    provider::Facts,
    schema::Schema,
    target::{Target, is_root},
    value::Value,
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
    /// Whether it is a root stack: every value is there. Otherwise parameters are [`Value::Unknown`], of which a check
    /// says nothing.
    pub root: bool,
    /// The checks that there are.
    pub(super) registry: &'a Registry,
    /// The rules that the program takes.
    pub(super) taken: TakenRules,
    /// What the root says of them.
    pub(super) levels: Levels<'a>,
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
    pub(super) fn new(
        program: &'a Program,
        own: DefinitionId,
        target: &'a Target,
        evaluated: &'a Evaluated,
        registry: &'a Registry,
    ) -> Self {
        let root = program.stack(own).is_some_and(is_root);
        let taken = TakenRules::of(program, evaluated);
        let levels = Levels::read(evaluated.rules.as_ref(), registry, &taken);
        Self { program, own, target, evaluated, root, registry, taken, levels }
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

    /// The items of the definition's own that carry `#[allow(…)]`s, with these.
    pub(super) fn allows(&self) -> impl Iterator<Item = (Item, &'a [Allow])> {
        let items = self.evaluated.resources.keys().map(Item::Resource);
        items.filter(|item| self.is_own(*item)).map(|item| (item, self.allows_on(item)))
    }

    /// The `#[allow(…)]`s on an item.
    pub(super) fn allows_on(&self, item: Item) -> &'a [Allow] {
        match item {
            Item::Resource(id) => &self.evaluated.resources[id].allows,
            _ => &[],
        }
    }

    /// Whether anything that is written for an item depends on a parameter.
    pub(super) fn depends_on_parameters(&self, item: Item) -> bool {
        let Item::Resource(id) = item else { return false };
        let mut values = self.evaluated.resources[id].body.attributes.iter().filter_map(|argument| argument.value());
        values.any(|value| value.any(&mut |part| matches!(part, Value::Unknown(_))))
    }

    /// Whether an item stands in the definition that is compiled, not in one that is brought in.
    fn is_own(&self, item: Item) -> bool {
        self.instance(item).is_none_or(|instance| instance.parent.is_none())
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
        self.evaluated.instances.find(instance)
    }
}
