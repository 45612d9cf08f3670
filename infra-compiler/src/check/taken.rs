//! The rules that hold for a program, with the level of each and the part of the program it holds for: those that it and its
//! kinds take, and in a root those of ours that ask of something in it.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use rustc_hash::{FxHashMap, FxHashSet};

use super::level::{PACKS, written};
use crate::{
    Span, Text,
    evaluated::{Body, Evaluated},
    ids::{DefinitionId, InstanceId, RulesId},
    mode::Mode,
    program::{Level, Program, Taken},
    provider::Providers,
    rule::{
        Rule,
        table::{Head, Ready, Table},
    },
};

/// A rule that holds.
#[derive(Debug)]
pub(super) struct TakenRule {
    pub(super) rule: Rc<Rule>,
    /// What it finds, as whoever took it says, or the rule itself.
    pub(super) level: Level,
    /// The stack instance that took it, for itself and what it brings in; the root for one of ours.
    pub(super) by: InstanceId,
    /// The kind that took it, for its resources alone.
    pub(super) kind: Option<DefinitionId>,
    /// Where it says so; the root's name for one of ours.
    pub(super) at: Span,
}

/// Who takes a rule.
#[derive(Clone, Copy)]
struct By {
    instance: InstanceId,
    kind: Option<DefinitionId>,
    at: Span,
}

/// Rules of ours that a definition's targets asked for so far: they ask for nearly the same.
#[derive(Debug, Default)]
pub struct DecodedRules(RefCell<FxHashMap<(usize, usize), Decoded>>);

/// A rule, if its bytes are one.
type Decoded = Option<Rc<Rule>>;

impl DecodedRules {
    /// A rule by the table that it is in and its number there.
    fn rule(&self, (position, table): (usize, &Table<'static>), number: usize) -> Decoded {
        let mut decoded = self.0.borrow_mut();
        decoded.entry((position, number)).or_insert_with(|| table.rule(number).ok().map(Rc::new)).clone()
    }
}

/// What a root says of rules of ours that are off: those that nobody names are not decoded.
struct Wanted<'a> {
    /// Its `rules { … }`.
    stated: Option<&'a Body>,
    /// The names in its allows, which say that a rule finds something.
    allowed: FxHashSet<&'a str>,
}

impl<'a> Wanted<'a> {
    fn of(evaluated: &'a Evaluated) -> Self {
        let resources = evaluated.resources.iter().flat_map(|resource| &resource.allows);
        let allows = resources.chain(evaluated.instances.iter().flat_map(|instance| &instance.allows));
        Self { stated: evaluated.rules.as_ref(), allowed: allows.map(|allow| &*allow.rule.text).collect() }
    }

    /// The level of a rule, if it is asked at all.
    fn level(&self, head: &Head<'_>) -> Option<Level> {
        if head.level != Level::Allow {
            return Some(head.level);
        }
        let pack = PACKS.contains(&head.family).then(|| written(self.stated, head.family.name())).flatten();
        let named = || written(self.stated, head.word).is_some() || self.allowed.contains(head.word);
        pack.filter(|level| *level != Level::Allow).or_else(|| named().then_some(Level::Allow))
    }
}

/// The types of which a program holds something.
type Types<'a> = BTreeSet<(Mode, &'a str)>;

/// Those of a program. No rule is decoded that asks of types which the program does not hold.
#[derive(Debug, Default)]
pub(super) struct TakenRules<'a> {
    rules: Vec<TakenRule>,
    /// By type: the position of the rule, and which of its selections.
    by_type: FxHashMap<Mode, FxHashMap<Text, Vec<(usize, usize)>>>,
    whole: Vec<usize>,
    /// Where a rule of the program is, by who took it and what tells it from others.
    positions: FxHashMap<(InstanceId, Option<DefinitionId>, u64), usize>,
    /// What was decoded: many instances may take one.
    decoded: FxHashMap<(RulesId, usize), Decoded>,
    /// All that the program takes, asked or not.
    handed: BTreeMap<RulesId, Ready<'a>>,
    /// Ours, decoded or not: every program knows their names.
    ours: Vec<Table<'static>>,
}

impl<'a> TakenRules<'a> {
    /// Those of a program; `root` is the name of the root that it is, which ours hold for.
    pub(super) fn of(
        program: &'a Program,
        evaluated: &Evaluated,
        (providers, decoded): (Providers, &DecodedRules),
        root: Option<Span>,
    ) -> Self {
        let ours = providers.rules().filter_map(|rules| Table::embedded(rules.table));
        let mut rules = Self { ours: ours.collect(), ..Self::default() };
        let types: Types<'_> = evaluated.resources.iter().map(|it| (it.mode, &*it.ty)).collect();
        let kinds: BTreeSet<DefinitionId> = evaluated.resources.iter().filter_map(|resource| resource.kind).collect();
        let of_kinds = kinds.into_iter().flat_map(|id| {
            let taken = program.kind(id).map_or(&[] as &[Taken], |kind| &kind.rules);
            taken.iter().map(move |taken| (InstanceId::new(0), Some(id), taken))
        });
        let of_stacks = evaluated.taken.iter().map(|(by, taken)| (*by, None, taken));
        for (by, kind, taken) in of_stacks.chain(of_kinds) {
            rules.add(program, taken, &types, By { instance: by, kind, at: taken.path.span });
        }
        if let Some(name) = root {
            let wanted = Wanted::of(evaluated);
            for (position, table) in rules.ours.clone().iter().enumerate() {
                rules.add_ours((position, table), decoded, &types, name, &wanted);
            }
        }
        rules
    }

    /// Those of a rule or pack that is taken.
    fn add(&mut self, program: &'a Program, taken: &Taken, types: &Types<'_>, by: By) {
        let Some(id) = taken.leads_to else { return };
        let Some(ready) = self.handed.get(&id).copied().or_else(|| Ready::open(&program.rules[id])) else { return };
        self.handed.insert(id, ready);
        let mut asked: BTreeMap<usize, Vec<(Mode, &str, usize)>> = BTreeMap::new();
        for number in ready.index.of_programs().unwrap_or_default() {
            asked.entry(number).or_default();
        }
        for (mode, ty) in types {
            for (number, index) in ready.index.of_type(*mode, ty).unwrap_or_default() {
                asked.entry(number).or_default().push((*mode, *ty, index));
            }
        }
        for (number, selects) in asked {
            let Some((identity, level)) = ready.taken(number) else { continue };
            let level = taken.level.map(|(level, _)| level).or(level);
            // One that is taken twice has the level that is said last.
            let key = (by.instance, by.kind, identity);
            if let Some(known) = self.positions.get(&key).and_then(|position| self.rules.get_mut(*position)) {
                known.level = level.unwrap_or(known.level);
                continue;
            }
            let rule = self.decoded.entry((id, number)).or_insert_with(|| ready.rule(number).map(Rc::new));
            let Some(rule) = rule.clone() else { continue };
            let position = self.rules.len();
            self.positions.insert(key, position);
            if selects.is_empty() {
                self.whole.push(position);
            }
            for (mode, ty, index) in selects {
                self.by_type.entry(mode).or_default().entry(ty.into()).or_default().push((position, index));
            }
            let By { instance, kind, at } = by;
            self.rules.push(TakenRule { level: level.unwrap_or(rule.level), rule, by: instance, kind, at });
        }
    }

    /// Those of a table that ask of the types of a program or of the program as a whole; no other is decoded.
    fn add_ours(
        &mut self,
        (position, table): (usize, &Table<'static>),
        decoded: &DecodedRules,
        types: &Types<'_>,
        at: Span,
        wanted: &Wanted<'_>,
    ) {
        let handed: Vec<Ready<'_>> = self.handed.values().copied().collect();
        // A rule of that name which the program takes stands in place of ours.
        let is_taken = |word: &str| handed.iter().any(|handed| handed.index.named(word).is_some());
        let mut positions: FxHashMap<usize, Option<usize>> = FxHashMap::default();
        let mut decode = |number: usize, rules: &mut Vec<TakenRule>| {
            *positions.entry(number).or_insert_with(|| {
                let head = table.index.head(number).ok().filter(|head| !is_taken(head.word))?;
                let level = wanted.level(&head)?;
                let rule = decoded.rule((position, table), number)?;
                rules.push(TakenRule { level, rule, by: InstanceId::new(0), kind: None, at });
                Some(rules.len() - 1)
            })
        };
        for number in table.index.of_programs().unwrap_or_default() {
            self.whole.extend(decode(number, &mut self.rules));
        }
        for (mode, ty) in types {
            for (number, index) in table.index.of_type(*mode, ty).unwrap_or_default() {
                let Some(position) = decode(number, &mut self.rules) else { continue };
                let types = self.by_type.entry(*mode).or_default();
                types.entry((*ty).into()).or_default().push((position, index));
            }
        }
    }

    /// Those that ask of resources of a type, each with which of its selections this is.
    pub(super) fn of_type(&self, mode: Mode, ty: &str) -> impl Iterator<Item = (&TakenRule, usize)> {
        let found = self.by_type.get(&mode).and_then(|types| types.get(ty));
        found.into_iter().flatten().filter_map(|(position, index)| Some((self.rules.get(*position)?, *index)))
    }

    /// Those that ask of the program as a whole.
    pub(super) fn of_program(&self) -> impl Iterator<Item = &TakenRule> {
        self.whole.iter().filter_map(|position| self.rules.get(*position))
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Whether a rule of this name is taken, or is ours.
    pub(super) fn has(&self, word: &str) -> bool {
        self.takes(word) || self.ours.iter().any(|table| table.index.named(word).is_some())
    }

    /// Whether the program takes a rule of this name.
    fn takes(&self, word: &str) -> bool {
        self.handed.values().any(|handed| handed.index.named(word).is_some())
    }

    /// The names of all of them, and of all of ours.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let ours = self.ours.iter().flat_map(|table| table.index.heads());
        self.handed.values().flat_map(|handed| handed.index.heads()).chain(ours).map(|head| head.word)
    }

    /// How many rules of ours were decoded, and how many of the program's own.
    #[cfg(test)]
    pub(super) fn decoded(&self) -> [usize; 2] {
        [self.rules.len() - self.positions.len(), self.decoded.len()]
    }
}
