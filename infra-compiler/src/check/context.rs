use std::{cell::OnceCell, rc::Rc};

use super::{
    Known,
    known::KnownValues,
    level::Levels,
    registry::Registry,
    taken::{DecodedRules, TakenRules},
};
use crate::{
    Span, Text,
    deployed::{Deployed, Refactored},
    evaluated::{Body, Evaluated, Instance, Resource},
    ids::{CheckId, InstanceId, ModuleId, ProviderId, RefactoringId, ResourceId, RootOutputId, UnusedId, VariableId},
    mode::Mode,
    names::Written,
    program::{Allow, DefinitionId, PartStep, Program},
    provider::{Facts, NAME_TAG},
    rule::Pattern,
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
    /// The rules that the program takes, and ours.
    pub(super) taken: TakenRules<'a>,
    /// What the root says of them.
    pub(super) levels: Levels<'a>,
    /// What is deployed, if the root names a lock.
    pub deployed: Option<&'a Deployed>,
    refactored: OnceCell<Refactored>,
    known: KnownValues,
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
    /// One of [`Evaluated::unused`].
    Unused(UnusedId),
    /// The stack as a whole: `terraform`, `rules`.
    Stack,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        program: &'a Program,
        own: DefinitionId,
        target: &'a Target,
        evaluated: &'a Evaluated,
        (registry, decoded): (&'a Registry, &DecodedRules),
        deployed: Option<&'a Deployed>,
    ) -> Self {
        let stack = program.stack(own).filter(|stack| is_root(stack));
        let root = stack.is_some();
        let name = stack.map(|stack| stack.name.span);
        let taken = TakenRules::of(program, evaluated, (target.providers, decoded), name);
        let levels = Levels::read(evaluated.rules.as_ref(), registry, &taken);
        Self {
            program,
            own,
            target,
            evaluated,
            root,
            registry,
            taken,
            levels,
            deployed,
            refactored: OnceCell::new(),
            known: KnownValues::default(),
        }
    }

    /// Resources of all three modes with the items they are, those inside `check` blocks too.
    pub fn resources(&self) -> impl Iterator<Item = (Item, &'a Resource)> {
        let evaluated = self.evaluated;
        let scoped = evaluated.checks.iter_enumerated();
        let scoped = scoped.filter_map(|(index, check)| Some((Item::Check(index), check.data.as_ref()?)));
        evaluated.resources.iter_enumerated().map(|(index, resource)| (Item::Resource(index), resource)).chain(scoped)
    }

    /// What `moved` and `removed` say.
    pub fn refactored(&self) -> &Refactored {
        self.refactored.get_or_init(|| Refactored::of(self.evaluated))
    }

    /// The schema of the provider that a type belongs to.
    pub fn schema(&self, ty: &str) -> Option<&Rc<Schema>> {
        self.target.schemas.of_type(ty)
    }

    /// What is known of a type beyond its schema.
    pub fn facts(&self, ty: &str) -> &'static dyn Facts {
        self.target.schemas.facts(ty)
    }

    /// The texts that a value in a policy stands for.
    pub(super) fn pattern(&self, value: &Value) -> Pattern {
        Pattern::of_value(self.evaluated, &self.target.schemas, value)
    }

    /// What is known of the values of a type's arguments.
    pub(super) fn values(&self, schema: &Schema, mode: Mode, ty: &str) -> Option<Rc<Known>> {
        self.known.of_type(self.facts(ty), schema.version(), mode, ty)
    }

    /// Where a physical name stands.
    pub fn place_of(&self, name: &Written) -> Span {
        if name.by_convention || name.physical.attribute != NAME_TAG {
            return name.span;
        }
        self.program.part(name.span, &[PartStep::Member(NAME_TAG.into())]).value
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

    /// Whether a name that is written for a rule stands for this one, misspelt or not: one slip is one error.
    pub(super) fn is_meant(&self, written: &str, rule: &str) -> bool {
        if written == rule {
            return true;
        }
        let is_one = self.registry.check(written).is_some() || self.taken.has(written);
        !is_one && self.nearest_rule(written).as_deref() == Some(rule)
    }

    /// The rule whose name is most like this.
    pub(super) fn nearest_rule(&self, written: &str) -> Option<String> {
        let near = crate::nearest(written, self.registry.rules());
        near.or_else(|| crate::nearest(written, self.taken.words())).map(str::to_owned)
    }

    /// The `#[allow(…)]`s that hold for an item, the innermost first.
    pub(super) fn allows_on(&self, item: Item) -> impl Iterator<Item = &'a Allow> {
        let evaluated = self.evaluated;
        let own: &[Allow] = match item {
            Item::Resource(id) => &evaluated.resources[id].allows,
            Item::Variable(id) => &evaluated.variables[id].allows,
            Item::Module(id) => &evaluated.modules[id].allows,
            Item::Output(id) => &evaluated.outputs[id].allows,
            Item::Provider(id) => &evaluated.providers[id].allows,
            Item::Check(id) => &evaluated.checks[id].allows,
            Item::Refactoring(id) => &evaluated.refactorings[id].allows,
            Item::Unused(id) => {
                let unused = &evaluated.unused[id];
                unused.resource.map_or(&unused.allows, |resource| &evaluated.resources[resource].allows)
            }
            Item::Stack => &[],
        };
        evaluated.allows(own, self.instance_id(item))
    }

    /// Whether only who brings this definition in decides what an `#[allow(…)]` in it silences: what it holds for depends
    /// on a parameter, or is all of a stack.
    pub(super) fn depends_on_parameters(&self, allow: &Allow) -> bool {
        let same = |allows: &[Allow]| allows.iter().any(|other| other.rule.span == allow.rule.span);
        let evaluated = self.evaluated;
        let resources = evaluated.resources.iter().map(|it| (&it.allows, &it.body));
        let items = resources
            .chain(evaluated.modules.iter().map(|it| (&it.allows, &it.body)))
            .chain(evaluated.variables.iter().map(|it| (&it.allows, &it.body)))
            .chain(evaluated.outputs.iter().map(|it| (&it.allows, &it.body)))
            .chain(evaluated.providers.iter().map(|it| (&it.allows, &it.body)))
            .chain(evaluated.checks.iter().map(|it| (&it.allows, &it.body)))
            .chain(evaluated.refactorings.iter().map(|it| (&it.allows, &it.body)));
        evaluated.instances.iter().any(|instance| same(&instance.allows))
            || items.filter(|(allows, _)| same(allows)).any(|(_, body)| is_open(body))
    }

    /// Whether it is known that nothing is made of an item, so that no rule is broken by it.
    pub(super) fn is_none(&self, item: Item) -> bool {
        matches!(item, Item::Resource(id) if self.evaluated.resources[id].is_none())
    }

    /// The stack instance that an item stands in.
    pub(super) fn instance(&self, item: Item) -> Option<&'a Instance> {
        self.evaluated.instances.find(self.instance_id(item))
    }

    fn instance_id(&self, item: Item) -> InstanceId {
        match item {
            Item::Resource(id) => self.evaluated.resources[id].instance,
            Item::Variable(id) => self.evaluated.variables[id].instance,
            Item::Module(id) => self.evaluated.modules[id].instance,
            Item::Provider(id) => self.evaluated.providers[id].instance,
            Item::Check(id) => self.evaluated.checks[id].instance,
            Item::Refactoring(id) => self.evaluated.refactorings[id].instance,
            Item::Unused(id) => self.evaluated.unused[id].instance,
            // Those of the root alone are written.
            Item::Output(_) | Item::Stack => InstanceId::new(0),
        }
    }
}

/// Whether something in it depends on a parameter.
fn is_open(body: &Body) -> bool {
    let mut values = body.attributes.iter().filter_map(|argument| argument.value());
    body.undecided
        || values.any(|value| value.any(&mut |part| matches!(part, Value::Unknown(_))))
        || body.blocks.iter().any(|block| {
            let over = block.dynamic.as_ref().is_some_and(|dynamic| matches!(dynamic.for_each, Value::Unknown(_)));
            over || is_open(&block.body)
        })
}
