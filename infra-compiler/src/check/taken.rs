//! The rules that hold for a program, with the level of each and the part of the program it holds for: those that it and its
//! kinds take, and in a root those of ours that ask of something in it.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::{
    Span, Text,
    diagnostic::Diagnostics,
    evaluated::Evaluated,
    ids::{DefinitionId, InstanceId, PackId, RuleId},
    mode::Mode,
    program::{self, Level, Program, RuleOrPack, Taken},
    provider::Providers,
    rule::{self, Rule, table::Table},
};

/// A rule that holds.
#[derive(Debug)]
pub(super) struct TakenRule {
    pub(super) rule: Rule,
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
struct By {
    instance: InstanceId,
    kind: Option<DefinitionId>,
    at: Span,
}

/// Those of a program.
#[derive(Debug, Default)]
pub(super) struct TakenRules {
    rules: Vec<TakenRule>,
    /// By type: the position of the rule, and which of its selections.
    by_type: HashMap<Mode, HashMap<Text, Vec<(usize, usize)>>>,
    whole: Vec<usize>,
    /// Where a rule of the program is, by who took it and the place of its name.
    positions: HashMap<(InstanceId, Option<DefinitionId>, Span), usize>,
    /// Ours, decoded or not: every program knows their names.
    ours: Vec<Table<'static>>,
}

impl TakenRules {
    /// Those of a program; `root` is the name of the root that it is, which ours hold for.
    pub(super) fn of(program: &Program, evaluated: &Evaluated, providers: Providers, root: Option<Span>) -> Self {
        let ours = providers.rules().filter_map(|rules| Table::embedded(rules.table));
        let mut rules = Self { ours: ours.collect(), ..Self::default() };
        let kinds: BTreeSet<DefinitionId> = evaluated.resources.iter().filter_map(|resource| resource.kind).collect();
        let of_kinds = kinds.into_iter().flat_map(|id| {
            let taken = program.kind(id).map_or(&[] as &[Taken], |kind| &kind.rules);
            taken.iter().map(move |taken| (InstanceId::new(0), Some(id), taken))
        });
        let of_stacks = evaluated.taken.iter().map(|(by, taken)| (*by, None, taken));
        for (by, kind, taken) in of_stacks.chain(of_kinds) {
            let mut collect = Collect { program, seen: HashSet::new(), found: Vec::new() };
            collect.taken(taken, None);
            for (id, level) in collect.found {
                rules.add(&program.rules[id], program, level, By { instance: by, kind, at: taken.path.span });
            }
        }
        if let Some(name) = root {
            let types: BTreeSet<(Mode, &str)> = evaluated.resources.iter().map(|it| (it.mode, &*it.ty)).collect();
            for table in rules.ours.clone() {
                rules.add_ours(table, &types, name);
            }
        }
        rules
    }

    /// Those of a table that ask of the types of a program or of the program as a whole; no other is decoded.
    fn add_ours(&mut self, table: Table<'static>, types: &BTreeSet<(Mode, &str)>, at: Span) {
        let taken: HashSet<Text> = self.rules.iter().map(|taken| taken.rule.word.clone()).collect();
        let mut positions: HashMap<usize, Option<usize>> = HashMap::new();
        let mut decode = |number: usize, rules: &mut Vec<TakenRule>| {
            *positions.entry(number).or_insert_with(|| {
                // A rule of that name which the program takes stands in place of ours.
                let rule = table.rule(number).ok().filter(|rule| !taken.contains(&rule.word))?;
                rules.push(TakenRule { level: rule.level, rule, by: InstanceId::new(0), kind: None, at });
                Some(rules.len() - 1)
            })
        };
        for number in table.of_programs().unwrap_or_default() {
            self.whole.extend(decode(number, &mut self.rules));
        }
        for (mode, ty) in types {
            for (number, index) in table.of_type(*mode, ty).unwrap_or_default() {
                let Some(position) = decode(number, &mut self.rules) else { continue };
                let types = self.by_type.entry(*mode).or_default();
                types.entry((*ty).into()).or_default().push((position, index));
            }
        }
    }

    fn add(&mut self, written: &program::Rule, program: &Program, level: Option<Level>, by: By) {
        let By { instance, kind, at } = by;
        // One that is taken twice has the level that is said last.
        let key = (instance, kind, written.name.span);
        if let Some(known) = self.positions.get(&key).and_then(|position| self.rules.get_mut(*position)) {
            known.level = level.unwrap_or(known.level);
            return;
        }
        // What is wrong with it was reported where it is written.
        let mut silent = Diagnostics::new();
        let Some(rule) = rule::compile(written, program, &[], &mut silent) else { return };
        let position = self.rules.len();
        self.positions.insert(key, position);
        if rule.selects.is_empty() {
            self.whole.push(position);
        }
        for (index, select) in rule.selects.iter().enumerate() {
            let types = self.by_type.entry(select.mode).or_default();
            types.entry(select.ty.clone()).or_default().push((position, index));
        }
        self.rules.push(TakenRule { level: level.unwrap_or(rule.level), rule, by: instance, kind, at });
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
        self.rules.iter().any(|taken| &*taken.rule.word == word)
            || self.ours.iter().any(|table| table.named(word).is_some())
    }

    /// The names of all of them, and of all of ours.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let ours = self.ours.iter().flat_map(|table| table.heads()).map(|head| head.word);
        self.rules.iter().map(|taken| &*taken.rule.word).chain(ours)
    }

    /// How many rules of ours were decoded: those without a place.
    #[cfg(test)]
    pub(super) fn decoded(&self) -> usize {
        self.rules.iter().filter(|taken| taken.rule.span == Span::NONE).count()
    }
}

/// The way through packs, each once.
struct Collect<'c> {
    program: &'c Program,
    seen: HashSet<PackId>,
    found: Vec<(RuleId, Option<Level>)>,
}

impl Collect<'_> {
    /// A level that is said further out holds for all that is in a pack.
    fn taken(&mut self, taken: &Taken, outer: Option<Level>) {
        let level = outer.or(taken.level.map(|(level, _)| level));
        match taken.leads_to {
            Some(RuleOrPack::Rule(id)) => self.found.push((id, level)),
            Some(RuleOrPack::Pack(id)) if self.seen.insert(id) => {
                let program = self.program;
                program.packs[id].entries.iter().for_each(|entry| self.taken(entry, level));
            }
            _ => {}
        }
    }
}
