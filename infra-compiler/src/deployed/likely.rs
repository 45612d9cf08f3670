//! What is likely to be, under its new address, what was there before.

use infra_template::{Locked, Suffix};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Deployed, Refactored, address, entry, is_there, locked};
use crate::{
    evaluated::{Evaluated, Instance, Resource},
    ids::{InstanceId, ResourceId},
    limits::LIKELY_PAIRS,
    target::Schemas,
};

/// What a program has and no environment.
#[derive(Debug)]
pub struct Candidates<'a> {
    evaluated: &'a Evaluated,
    all: Vec<Candidate>,
    /// The instances of stacks that hold something which is deployed.
    known: FxHashSet<InstanceId>,
}

#[derive(Debug)]
struct Candidate {
    id: ResourceId,
    address: String,
    locked: Locked,
}

/// What had an address: that, what the lock says of it, and an environment that has it.
pub type Was<'a> = (&'a str, &'a Locked, &'a Suffix);

impl<'a> Candidates<'a> {
    /// Those of a program.
    pub fn of(evaluated: &'a Evaluated, (deployed, refactored): (&Deployed, &Refactored), schemas: &Schemas) -> Self {
        let mut candidates = Self { evaluated, all: Vec::new(), known: FxHashSet::default() };
        for (id, resource) in evaluated.resources.iter_enumerated().filter(|(_, one)| is_there(one)) {
            let address = address(evaluated, resource);
            let has = |address: &str| deployed.own().any(|(_, section)| entry(section, address).is_some());
            if has(&address) || refactored.before(&address).iter().any(|before| has(before)) {
                let mut instance = Some(resource.instance);
                while let Some(known) = instance.filter(|known| candidates.known.insert(*known)) {
                    instance = evaluated.instances.find(known).and_then(|instance| instance.parent);
                }
            } else {
                let locked = locked(resource, schemas);
                candidates.all.push(Candidate { id, address, locked });
            }
        }
        candidates
    }

    /// What each of these is likely to be now, the likeliest first: each candidate is named once, and none where there are
    /// too many to compare.
    pub fn pair(&self, gone: &[Was<'_>]) -> Vec<Option<ResourceId>> {
        let mut likely: Vec<(usize, usize, ResourceId)> = Vec::new();
        let mut stamped: FxHashMap<&str, Vec<Locked>> = FxHashMap::default();
        let few = gone.len().saturating_mul(self.all.len()) <= LIKELY_PAIRS;
        for (index, was) in gone.iter().enumerate().filter(|_| few) {
            let suffix = was.2;
            let stamp = || self.all.iter().map(|one| one.locked.stamped(suffix)).collect();
            let now = stamped.entry(suffix.as_str()).or_insert_with(stamp);
            let pairs = self.all.iter().zip(now.iter());
            likely.extend(pairs.filter_map(|(one, now)| Some((likeness(was, &one.address, now)?, index, one.id))));
        }
        likely.sort_by_key(|(likeness, index, id)| (std::cmp::Reverse(*likeness), *index, *id));
        let mut taken = FxHashSet::default();
        let mut found = vec![None; gone.len()];
        for (_, index, id) in likely {
            if let Some(now) = found.get_mut(index).filter(|now| now.is_none())
                && taken.insert(id)
            {
                *now = Some(id);
            }
        }
        found
    }

    /// The outermost stack around a candidate that came new as a whole.
    pub fn new_stack(&self, resource: &Resource) -> Option<&'a Instance> {
        let (mut new, mut instance) = (None, Some(resource.instance));
        while let Some(id) = instance.filter(|id| !self.known.contains(id)) {
            let found = self.evaluated.instances.find(id);
            instance = found.and_then(|found| found.parent);
            // The root itself is brought in by nobody.
            new = found.filter(|_| instance.is_some()).or(new);
        }
        new
    }

    /// The first candidate of a declaration: a family is declared once.
    pub fn first_of(&self, resource: &Resource) -> Option<ResourceId> {
        let same = |id: &ResourceId| self.evaluated.resources[*id].declared.span == resource.declared.span;
        self.all.iter().map(|one| one.id).find(same)
    }
}

/// How much speaks for it that the two are one: what they have in common of their arguments, then of their names.
fn likeness((was, locked, _): &Was<'_>, address: &str, now: &Locked) -> Option<usize> {
    let (ty, name) = was.rsplit_once('.')?;
    let (other, new) = address.rsplit_once('.')?;
    if ty.rsplit('.').next() != other.rsplit('.').next() {
        return None;
    }
    let equal = locked.fixed.iter().filter(|(path, value)| now.fixed.get(*path) == Some(value)).count();
    let before = name.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
    let behind = name.bytes().rev().zip(new.bytes().rev()).take_while(|(a, b)| a == b).count();
    Some(equal * 256 + before.max(behind))
}
