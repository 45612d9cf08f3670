//! The rules that a program takes, with the level of each and the part of the program it holds for.

use std::collections::{HashMap, HashSet};

use crate::{
    Span, Text,
    diagnostic::Diagnostics,
    evaluated::Evaluated,
    ids::{InstanceId, PackId, RuleId},
    mode::Mode,
    program::{self, Level, Program, RuleOrPack, Taken},
    rule::{self, Rule},
};

/// A rule that is taken.
#[derive(Debug)]
pub(super) struct TakenRule {
    pub(super) rule: Rule,
    /// What it finds, as whoever took it says, or the rule itself.
    pub(super) level: Level,
    /// The stack instance that took it, for itself and what it brings in.
    pub(super) by: InstanceId,
    /// Where it says so.
    pub(super) at: Span,
}

/// Those of a program.
#[derive(Debug, Default)]
pub(super) struct TakenRules {
    rules: Vec<TakenRule>,
    /// By type: the position of the rule, and which of its selections.
    by_type: HashMap<Mode, HashMap<Text, Vec<(usize, usize)>>>,
    whole: Vec<usize>,
}

impl TakenRules {
    pub(super) fn of(program: &Program, evaluated: &Evaluated) -> Self {
        let mut flat = Vec::new();
        for (by, taken) in &evaluated.taken {
            let (by, at) = (*by, taken.path.span);
            let mut collect = Collect { program, seen: HashSet::new(), found: Vec::new() };
            collect.taken(taken, None);
            flat.extend(collect.found.into_iter().map(|(id, level)| (id, level, by, at)));
        }
        let mut rules = Self::default();
        for (id, level, by, at) in flat {
            rules.add(&program.rules[id], program, level, (by, at));
        }
        rules
    }

    fn add(&mut self, written: &program::Rule, program: &Program, level: Option<Level>, (by, at): (InstanceId, Span)) {
        // One that is taken twice has the level that is said last.
        if let Some(known) = self.rules.iter_mut().find(|known| known.by == by && known.rule.span == written.name.span)
        {
            known.level = level.unwrap_or(known.level);
            return;
        }
        // What is wrong with it was reported where it is written.
        let mut silent = Diagnostics::new();
        let Some(rule) = rule::compile(written, program, &[], &mut silent) else { return };
        let position = self.rules.len();
        if rule.selects.is_empty() {
            self.whole.push(position);
        }
        for (index, select) in rule.selects.iter().enumerate() {
            let types = self.by_type.entry(select.mode).or_default();
            types.entry(select.ty.clone()).or_default().push((position, index));
        }
        self.rules.push(TakenRule { level: level.unwrap_or(rule.level), rule, by, at });
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

    /// Whether a rule of this name is taken.
    pub(super) fn has(&self, word: &str) -> bool {
        self.rules.iter().any(|taken| &*taken.rule.word == word)
    }

    /// The names of all of them.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|taken| &*taken.rule.word)
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
