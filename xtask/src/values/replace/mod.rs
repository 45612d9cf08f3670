//! Which changes replace a resource: plans of the real provider, each with one argument or block that differs.
//!
//! First each change is planned beside what the provider must have. Then, since whether a change replaces may depend on what
//! stands beside it (the storage of a cluster can be changed with one engine and not with another), those of the type's own
//! arguments and blocks are planned again beside other values of the others: `settings`.

pub(super) mod by_hand;
mod filled;
mod mend;
pub(super) mod samples;
mod settings;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::Duration,
};

use infra_compiler::{
    Text,
    schema::{Block, NestedBlock, Nesting, Schema, TableError},
    values::{Entry, Replacements, Replaces},
};
use provider_client::{
    Body, Diagnostic, Failure, Plan, Server, Severity, Slot, Value, applied, configure_aws, proposed, slots,
};

use super::{ask, newer::find};

/// As many values are tried of each argument, every one changed to the next, and back; of one in a block so many.
const VALUES: usize = 3;
const IN_BLOCKS: usize = 2;

/// So many are tried to find those.
const TRIED: usize = 12;

/// So often what is computed is filled in again.
const ROUNDS: usize = 4;

/// A plan takes a millisecond, unless the provider asks an API.
const DEADLINE: Duration = Duration::from_secs(5);

/// As often the provider may be lost over plans of one type, since it waits for an API that is not there.
const LOST: usize = 10;

/// Arguments that are set, by the ways to them.
type Arguments = Vec<(Vec<Text>, Value)>;

/// Two configurations, and the way to what differs in them.
#[derive(Clone)]
struct Change {
    path: Vec<Text>,
    from: Arguments,
    to: Arguments,
}

/// How often a change replaced, and how often it did not.
#[derive(Clone, Copy, Default)]
struct Counts {
    replaced: usize,
    kept: usize,
}

impl Counts {
    fn hear(&mut self, replaces: Option<bool>) {
        match replaces {
            Some(true) => self.replaced += 1,
            Some(false) => self.kept += 1,
            None => {}
        }
    }

    const fn how(self) -> Option<Replaces> {
        match (self.replaced, self.kept) {
            (0, 0) => None,
            (0, _) => Some(Replaces::Never),
            (_, 0) => Some(Replaces::Always),
            _ => Some(Replaces::Sometimes),
        }
    }
}

/// What stands after a configuration was applied, and whether planning it once more replaces nothing.
type Made = Option<(Value, bool)>;

/// Plans of one type.
pub(super) struct Plans<'a> {
    pub(super) server: &'a mut Server,
    pub(super) schema: &'a Schema,
    pub(super) ty: &'a str,
    pub(super) block: &'a Block,
    /// What is known of its values.
    pub(super) known: &'a Entry,
    /// Every argument.
    all: Vec<Slot>,
    /// What every configuration has.
    base: Arguments,
    made: HashMap<String, Made>,
    /// How often the provider was lost.
    lost: usize,
}

impl<'a> Plans<'a> {
    pub(super) fn new(
        server: &'a mut Server,
        (schema, ty, block): (&'a Schema, &'a str, &'a Block),
        known: &'a Entry,
    ) -> Result<Self, String> {
        let all = slots(schema, block).map_err(|error| error.to_string())?;
        Ok(Self { server, schema, ty, block, known, all, base: Vec::new(), made: HashMap::new(), lost: 0 })
    }

    /// What is found of every argument, and of every block of the type.
    pub(super) fn ask(&mut self) -> Result<Replacements, String> {
        let all = self.all.clone();
        let top = all.iter().filter(|slot| slot.required && slot.path.len() == 1);
        self.base = top.filter_map(|slot| Some((slot.path.clone(), self.values(slot).into_iter().next()?))).collect();
        self.required_blocks(self.block, &mut Vec::new()).map_err(|error| error.to_string())?;
        let base = std::mem::take(&mut self.base);
        self.base = self.mended(base, None)?;
        let mut counts: BTreeMap<Vec<Text>, Counts> = BTreeMap::new();
        let mut own: Vec<Change> = Vec::new();
        let mut of_blocks: BTreeSet<Vec<Text>> = BTreeSet::new();
        for slot in all.iter().filter(|slot| slot.path != ["id".into()]) {
            for depth in 1..=slot.depth.min(slot.path.len()) {
                of_blocks.extend(slot.path.get(..depth).map(<[Text]>::to_vec));
            }
            let changes = self.changes(slot)?;
            own.extend(changes.first().filter(|_| slot.path.len() == 1).cloned());
            self.count(&slot.path, &changes, &mut counts)?;
        }
        for path in of_blocks {
            let changes = self.of_block(&path)?;
            own.extend(changes.first().filter(|_| path.len() == 1).cloned());
            self.count(&path, &changes, &mut counts)?;
        }
        self.ask_settings(&own, &mut counts)?;
        let told = counts.into_iter().filter(|(_, counts)| counts.how() != Some(Replaces::Never));
        let paths = told.map(|(path, counts)| (dotted(&path).into(), counts.how())).collect();
        Ok(Replacements { asked: true, paths })
    }

    fn count(
        &mut self,
        path: &[Text],
        changes: &[Change],
        counts: &mut BTreeMap<Vec<Text>, Counts>,
    ) -> Result<(), String> {
        let mut found = Counts::default();
        let lost = self.lost;
        for change in changes {
            found.hear(self.replaces(change)?);
            // More cannot be found.
            if found.how() == Some(Replaces::Sometimes) || self.lost > lost {
                break;
            }
        }
        counts.insert(path.to_vec(), found);
        Ok(())
    }

    /// The changes of an argument: each value to the next, and back, and to and from none.
    fn changes(&mut self, slot: &Slot) -> Result<Vec<Change>, String> {
        let tried = self.some(slot, TRIED);
        let Some(first) = tried.first() else { return Ok(Vec::new()) };
        let beside = self.mended(self.beside(slot), Some((&slot.path, first)))?;
        let with = |value: Option<&Value>| -> Arguments {
            let set = value.map(|value| (slot.path.clone(), value.clone()));
            beside.iter().cloned().chain(set).collect()
        };
        let mut values = Vec::new();
        let (lost, most) = (self.lost, if slot.path.len() == 1 { VALUES } else { IN_BLOCKS });
        for value in &tried {
            if self.lost == lost && values.len() < most && self.made(&with(Some(value)))?.is_some() {
                values.push(value);
            }
        }
        let mut pairs: Vec<(Option<&Value>, Option<&Value>)> = Vec::new();
        for (one, other) in values.iter().zip(values.iter().skip(1)) {
            pairs.extend([(Some(*one), Some(*other)), (Some(*other), Some(*one))]);
        }
        // Where the provider computes what is left out, nothing changes.
        if let Some(first) = values.first().filter(|_| !slot.required && !self.is_computed(slot)) {
            pairs.extend([(None, Some(*first)), (Some(*first), None)]);
        }
        let change = |(from, to)| Change { path: slot.path.clone(), from: with(from), to: with(to) };
        Ok(pairs.into_iter().map(change).collect())
    }

    /// The changes of a block: that it is added, and that it is taken away.
    fn of_block(&mut self, path: &[Text]) -> Result<Vec<Change>, String> {
        let is_inside = |slot: &&Slot| slot.path.starts_with(path) && slot.path.len() == path.len() + 1;
        let inside: Vec<&Slot> = self.all.iter().filter(is_inside).collect();
        let some = inside.iter().find(|slot| slot.required).or(inside.first());
        let Some(some) = some.filter(|some| some.depth == path.len()).map(|some| (*some).clone()) else {
            return Ok(Vec::new());
        };
        let Some(value) = self.values(&some).into_iter().next() else { return Ok(Vec::new()) };
        let mut with = self.mended(self.beside(&some), Some((&some.path, &value)))?;
        let without: Arguments = with.iter().filter(|(way, _)| !way.starts_with(path)).cloned().collect();
        with.push((some.path.clone(), value));
        let change =
            |from: &Arguments, to: &Arguments| Change { path: path.to_vec(), from: from.clone(), to: to.clone() };
        Ok(vec![change(&without, &with), change(&with, &without)])
    }

    /// Whether a change replaces; nothing if it is none, or if that cannot be told.
    fn replaces(&mut self, change: &Change) -> Result<Option<bool>, String> {
        Ok(self.replaced(&change.from, &change.to)?.map(|paths| !paths.is_empty()))
    }

    /// The paths for which a change replaces; nothing if it is no change, or if that cannot be told.
    fn replaced(&mut self, from: &Arguments, to: &Arguments) -> Result<Option<Vec<Vec<String>>>, String> {
        let damaged = |error: TableError| error.to_string();
        // Without a change nothing may be replaced: else it could not be told whose doing it is.
        let Some((prior, true)) = self.made(from)? else { return Ok(None) };
        let after = self.config(to)?;
        let next = proposed(self.schema, self.block, &prior, &after).map_err(damaged)?;
        let Some(plan) = self.plan(&prior, &next, &after)? else { return Ok(None) };
        // What the provider takes to be the same is no change.
        if plan.planned.as_ref() == Some(&prior) {
            return Ok(None);
        }
        Ok(Some(plan.replaces))
    }

    fn made(&mut self, set: &Arguments) -> Result<Made, String> {
        let key = format!("{set:?}");
        if let Some(made) = self.made.get(&key) {
            return Ok(made.clone());
        }
        let config = self.config(set)?;
        let made = self.make(&config)?;
        self.made.insert(key, made.clone());
        Ok(made)
    }

    /// What stands after a configuration was applied.
    fn make(&mut self, config: &Value) -> Result<Made, String> {
        let damaged = |error: TableError| error.to_string();
        let Some(made) = self.plan(&Value::Nil, config, config)? else { return Ok(None) };
        let Some(planned) = made.planned.filter(Value::is_map) else { return Ok(None) };
        let mut prior = applied(self.schema, self.block, &planned).map_err(damaged)?;
        for _ in 0..ROUNDS {
            let next = proposed(self.schema, self.block, &prior, config).map_err(damaged)?;
            let Some(again) = self.answer(&prior, &next, config)? else { return Ok(Some((prior, false))) };
            let errors: Vec<&Diagnostic> =
                again.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
            if errors.is_empty() {
                return Ok(Some((prior, again.replaces.is_empty())));
            }
            // What it computes has a form of its own.
            if !filled::again(&mut prior, &errors) {
                break;
            }
        }
        Ok(Some((prior, false)))
    }

    /// A plan without an error.
    fn plan(&mut self, prior: &Value, proposed: &Value, config: &Value) -> Result<Option<Plan>, String> {
        let plan = self.answer(prior, proposed, config)?;
        Ok(plan.filter(|plan| plan.diagnostics.iter().all(|found| found.severity != Severity::Error)))
    }

    /// What the provider says to a plan, unless it is lost over it.
    fn answer(&mut self, prior: &Value, proposed: &Value, config: &Value) -> Result<Option<Plan>, String> {
        if self.lost >= LOST {
            return Ok(None);
        }
        match self.server.plan(self.ty, prior, proposed, config) {
            Ok(plan) => Ok(Some(plan)),
            Err(failure) => {
                self.again(failure)?;
                Ok(None)
            }
        }
    }

    /// Starts the provider again, if it is gone.
    fn again(&mut self, failure: Failure) -> Result<(), String> {
        match failure {
            Failure::Gone(_) => {
                self.lost += 1;
                self.server.restart().map_err(|error| error.to_string())?;
                configure(self.server, self.schema)
            }
            failure => Err(failure.to_string()),
        }
    }

    fn config(&self, set: &[(Vec<Text>, Value)]) -> Result<Value, String> {
        let mut body = Body::default();
        for (path, value) in self.base.iter().chain(set) {
            body.set(path, value.clone());
        }
        body.config(self.schema, self.block).map_err(|error| error.to_string())
    }

    /// What the blocks that an argument stands in must have.
    fn beside(&self, slot: &Slot) -> Arguments {
        let near = self.all.iter().filter(|other| {
            let around = other.path.split_last().map_or(&[][..], |(_, around)| around);
            other.required && other.path.len() > 1 && other.path != slot.path && slot.path.starts_with(around)
        });
        near.filter_map(|other| Some((other.path.clone(), self.values(other).into_iter().next()?))).collect()
    }

    /// The blocks that must be there, with what they must have.
    fn required_blocks(&mut self, block: &Block, path: &mut Vec<Text>) -> Result<(), TableError> {
        let blocks: Vec<NestedBlock> = block.blocks.iter().filter(|nested| nested.min_items > 0).cloned().collect();
        for nested in blocks.into_iter().filter(|nested| nested.nesting != Nesting::Map) {
            path.push(nested.name.clone());
            let set = self.inside(path);
            self.base.extend(set);
            let inner = self.schema.block(nested.block)?;
            self.required_blocks(&inner, path)?;
            path.pop();
        }
        Ok(())
    }

    /// What a block must have, or else the first that it may have.
    fn inside(&self, path: &[Text]) -> Arguments {
        let is_inside = |slot: &&Slot| slot.path.len() == path.len() + 1 && slot.path.starts_with(path);
        let inside: Vec<&Slot> = self.all.iter().filter(is_inside).collect();
        let must: Vec<&&Slot> = inside.iter().filter(|slot| slot.required).collect();
        let set = if must.is_empty() { inside.iter().take(1).collect() } else { must };
        set.into_iter().filter_map(|slot| Some((slot.path.clone(), self.values(slot).into_iter().next()?))).collect()
    }

    fn values(&self, slot: &Slot) -> Vec<Value> {
        self.some(slot, VALUES)
    }

    /// As many values that an argument takes, as far as is known.
    fn some(&self, slot: &Slot, most: usize) -> Vec<Value> {
        samples::of(slot, &find(self.known, &slot.path).cloned().unwrap_or_default(), most)
    }

    fn is_computed(&self, slot: &Slot) -> bool {
        let mut block: std::borrow::Cow<'_, Block> = std::borrow::Cow::Borrowed(self.block);
        for name in &slot.path {
            if let Some(attribute) = block.attribute(name) {
                return attribute.computed;
            }
            let Some(inner) = block.nested(name).and_then(|nested| self.schema.block(nested.block).ok()) else {
                return true;
            };
            block = std::borrow::Cow::Owned((*inner).clone());
        }
        true
    }
}

/// Gives the provider what it wants before it plans, and does not wait long for what asks an API.
pub(super) fn configure(server: &mut Server, schema: &Schema) -> Result<(), String> {
    server.wait_at_most(DEADLINE);
    configure_aws(server, schema).map_err(|error| error.to_string())
}

fn dotted(path: &[Text]) -> String {
    path.iter().map(|name| &**name).collect::<Vec<_>>().join(".")
}
