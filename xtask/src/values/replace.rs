//! Which changes replace a resource: plans of the real provider, each with one argument or block that differs.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use infra_compiler::{
    Text,
    formats::Form,
    schema::{Block, NestedBlock, Nesting, Schema, TableError},
    types::Type,
    values::{Entry, Fact, Replacements, Replaces, Taken},
};
use provider_client::{Body, Failure, Plan, Server, Severity, Slot, Value, applied, proposed, slots};

use super::{newer::find, sample};

/// As many values are tried of each argument, every one changed to the next, and back.
const VALUES: usize = 3;

/// Arguments that are set, by the ways to them.
type Arguments = Vec<(Vec<Text>, Value)>;

/// Plans of one type.
pub(super) struct Plans<'a> {
    pub(super) server: &'a mut Server,
    pub(super) schema: &'a Schema,
    pub(super) ty: &'a str,
    pub(super) block: &'a Block,
    /// What is known of its values.
    pub(super) known: &'a Entry,
    /// What every configuration has.
    base: Arguments,
    /// What stands after a configuration was applied, and whether planning it once more replaces nothing.
    made: HashMap<String, Option<(Value, bool)>>,
}

impl<'a> Plans<'a> {
    pub(super) fn new(
        server: &'a mut Server,
        (schema, ty, block): (&'a Schema, &'a str, &'a Block),
        known: &'a Entry,
    ) -> Self {
        Self { server, schema, ty, block, known, base: Vec::new(), made: HashMap::new() }
    }

    /// What is found of every argument, and of every block of the type.
    pub(super) fn ask(&mut self) -> Result<Replacements, String> {
        let damaged = |error: TableError| error.to_string();
        let all = slots(self.schema, self.block).map_err(damaged)?;
        let required: Vec<&Slot> = all.iter().filter(|slot| slot.required).collect();
        let top = required.iter().filter(|slot| slot.path.len() == 1);
        self.base = top.filter_map(|slot| Some((slot.path.clone(), self.values(slot).into_iter().next()?))).collect();
        self.required_blocks(self.block, &mut Vec::new(), &all).map_err(damaged)?;
        let mut found = Replacements { asked: true, paths: BTreeMap::new() };
        let mut of_blocks: BTreeSet<Vec<Text>> = BTreeSet::new();
        for slot in &all {
            if slot.path.len() == 1 && slot.path.first().is_some_and(|name| &**name == "id") {
                continue;
            }
            for depth in 1..=slot.depth.min(slot.path.len()) {
                of_blocks.extend(slot.path.get(..depth).map(<[Text]>::to_vec));
            }
            let beside = self.beside(slot, &all);
            let values = self.values(slot);
            let mut pairs: Vec<(Option<&Value>, Option<&Value>)> = Vec::new();
            for (one, other) in values.iter().zip(values.iter().skip(1)) {
                pairs.extend([(Some(one), Some(other)), (Some(other), Some(one))]);
            }
            // Where the provider computes what is left out, nothing changes.
            if !slot.required && !self.is_computed(slot) {
                pairs.extend(values.first().map(|one| (None, Some(one))));
                pairs.extend(values.first().map(|one| (Some(one), None)));
            }
            let changes = pairs.into_iter().map(|(from, to)| {
                let with = |value: Option<&Value>| {
                    let mut all = beside.clone();
                    all.extend(value.map(|value| (slot.path.clone(), value.clone())));
                    all
                };
                (with(from), with(to))
            });
            let changes: Vec<_> = changes.collect();
            self.note(&slot.path, changes, &mut found)?;
        }
        for path in of_blocks {
            let inside = all.iter().filter(|slot| slot.path.starts_with(&path) && slot.path.len() == path.len() + 1);
            let inside: Vec<&Slot> = inside.collect();
            let some = inside.iter().find(|slot| slot.required).or(inside.first());
            let Some(some) = some.filter(|some| some.depth == path.len()) else { continue };
            let Some(value) = self.values(some).into_iter().next() else { continue };
            let mut with = self.beside(some, &all);
            let without: Vec<_> = with.iter().filter(|(way, _)| !way.starts_with(&path)).cloned().collect();
            with.push((some.path.clone(), value));
            self.note(&path, vec![(without.clone(), with.clone()), (with, without)], &mut found)?;
        }
        Ok(found)
    }

    fn note(
        &mut self,
        path: &[Text],
        changes: Vec<(Arguments, Arguments)>,
        found: &mut Replacements,
    ) -> Result<(), String> {
        let (mut replaced, mut kept) = (0, 0);
        for (from, to) in changes {
            match self.replaces(&from, &to)? {
                Some(true) => replaced += 1,
                Some(false) => kept += 1,
                None => {}
            }
        }
        let how = match (replaced, kept) {
            (0, 0) => None,
            (0, _) => Some(Replaces::Never),
            (_, 0) => Some(Replaces::Always),
            _ => Some(Replaces::Sometimes),
        };
        if how != Some(Replaces::Never) {
            let names: Vec<&str> = path.iter().map(|name| &**name).collect();
            found.paths.insert(names.join(".").into(), how);
        }
        Ok(())
    }

    /// Whether a change replaces; nothing if it is none, or if that cannot be told.
    fn replaces(&mut self, from: &[(Vec<Text>, Value)], to: &[(Vec<Text>, Value)]) -> Result<Option<bool>, String> {
        let damaged = |error: TableError| error.to_string();
        let (before, after) = (self.config(from)?, self.config(to)?);
        let key = format!("{from:?}");
        if !self.made.contains_key(&key) {
            let made = self.make(&before)?;
            self.made.insert(key.clone(), made);
        }
        // Without a change nothing may be replaced: else it could not be told whose doing it is.
        let Some(Some((prior, true))) = self.made.get(&key).cloned() else { return Ok(None) };
        let next = proposed(self.schema, self.block, &prior, &after).map_err(damaged)?;
        let Some(plan) = self.plan(&prior, &next, &after)? else { return Ok(None) };
        // What the provider takes to be the same is no change.
        if plan.planned.as_ref() == Some(&prior) {
            return Ok(None);
        }
        Ok(Some(!plan.replaces.is_empty()))
    }

    /// What stands after a configuration was applied.
    fn make(&mut self, config: &Value) -> Result<Option<(Value, bool)>, String> {
        let damaged = |error: TableError| error.to_string();
        let Some(made) = self.plan(&Value::Nil, config, config)? else { return Ok(None) };
        let Some(planned) = made.planned.filter(Value::is_map) else { return Ok(None) };
        let prior = applied(self.schema, self.block, &planned).map_err(damaged)?;
        let next = proposed(self.schema, self.block, &prior, config).map_err(damaged)?;
        let again = self.plan(&prior, &next, config)?;
        Ok(Some((prior, again.is_some_and(|plan| plan.replaces.is_empty()))))
    }

    fn plan(&mut self, prior: &Value, proposed: &Value, config: &Value) -> Result<Option<Plan>, String> {
        match self.server.plan(self.ty, prior, proposed, config) {
            Ok(plan) if plan.diagnostics.iter().any(|found| found.severity == Severity::Error) => Ok(None),
            Ok(plan) => Ok(Some(plan)),
            Err(Failure::Gone(_)) => {
                self.server.restart().map_err(|error| error.to_string())?;
                configure(self.server, self.schema)?;
                Ok(None)
            }
            Err(failure) => Err(failure.to_string()),
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
    fn beside(&self, slot: &Slot, all: &[Slot]) -> Vec<(Vec<Text>, Value)> {
        let near = all.iter().filter(|other| {
            let around = other.path.split_last().map_or(&[][..], |(_, around)| around);
            other.required && other.path.len() > 1 && other.path != slot.path && slot.path.starts_with(around)
        });
        near.filter_map(|other| Some((other.path.clone(), self.values(other).into_iter().next()?))).collect()
    }

    /// The blocks that must be there, with what they must have.
    fn required_blocks(&mut self, block: &Block, path: &mut Vec<Text>, all: &[Slot]) -> Result<(), TableError> {
        let blocks: Vec<NestedBlock> = block.blocks.iter().filter(|nested| nested.min_items > 0).cloned().collect();
        for nested in blocks.into_iter().filter(|nested| nested.nesting != Nesting::Map) {
            path.push(nested.name.clone());
            let inside: Vec<&Slot> =
                all.iter().filter(|slot| slot.path.len() == path.len() + 1 && slot.path.starts_with(path)).collect();
            let must: Vec<&&Slot> = inside.iter().filter(|slot| slot.required).collect();
            let set = if must.is_empty() { inside.iter().take(1).collect() } else { must };
            for slot in set {
                if let Some(value) = self.values(slot).into_iter().next() {
                    self.base.push((slot.path.clone(), value));
                }
            }
            let inner = self.schema.block(nested.block)?;
            self.required_blocks(&inner, path, all)?;
            path.pop();
        }
        Ok(())
    }

    /// Values that an argument takes, as far as is known.
    fn values(&self, slot: &Slot) -> Vec<Value> {
        let taken = find(self.known, &slot.path).cloned().unwrap_or_default();
        let held = |value: Value| slot.hold(value);
        match slot.element() {
            Type::Bool => [true, false].map(Value::from).map(held).to_vec(),
            Type::Number => numbers(&taken).into_iter().map(Value::from).map(held).collect(),
            Type::String => texts(&taken).into_iter().map(Value::from).map(held).collect(),
            _ => Vec::new(),
        }
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

/// Gives the provider what it wants before it plans.
pub(super) fn configure(server: &mut Server, schema: &Schema) -> Result<(), String> {
    let block = schema.provider().map_err(|error| error.to_string())?;
    let mut body = Body::default();
    for (name, value) in [("region", "us-east-1"), ("access_key", "test"), ("secret_key", "test")] {
        body.set(&[name.into()], Value::from(value));
    }
    for name in ["skip_credentials_validation", "skip_region_validation", "skip_requesting_account_id"] {
        body.set(&[name.into()], Value::from(true));
    }
    body.set(&["skip_metadata_api_check".into()], Value::from("true"));
    let config = body.config(schema, &block).map_err(|error| error.to_string())?;
    server.configure(&config).map_err(|error| error.to_string())
}

fn numbers(taken: &Taken) -> Vec<i64> {
    let mut all: Vec<i64> = Vec::new();
    for fact in &taken.facts {
        let whole = |number: &infra_compiler::value::Number| number.to_string().parse::<i64>().ok();
        match fact {
            Fact::OneOf { values, .. } => all.extend(values.iter().filter_map(|value| value.parse::<i64>().ok())),
            Fact::Range { least, most } => {
                let least = least.as_ref().and_then(whole);
                let most = most.as_ref().and_then(whole);
                all.extend(least.into_iter().flat_map(|least| [least, least + 1, least + 2]));
                all.extend(most.into_iter().flat_map(|most| [most - 1, most]));
            }
            _ => {}
        }
    }
    all.extend([2, 3, 5, 10, 60]);
    let fits = |number: &i64| taken.refusal(&infra_compiler::value::Value::Number((*number).into())).is_none();
    let mut seen = BTreeSet::new();
    all.into_iter().filter(fits).filter(|number| seen.insert(*number)).take(VALUES).collect()
}

fn texts(taken: &Taken) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for fact in &taken.facts {
        match fact {
            Fact::OneOf { values, .. } => all.extend(values.iter().map(ToString::to_string)),
            Fact::Pattern(pattern) => {
                all.extend(super::pattern::matching_texts(pattern).iter().cloned());
            }
            Fact::Length { least, .. } => {
                let least = usize::try_from(*least).unwrap_or(1);
                all.extend(["a", "b", "1"].map(|letter| letter.repeat(least.max(3))));
            }
            Fact::Form(Form::JsonObject | Form::Json) => {
                all.extend(
                    [r#"{"a":1}"#, r#"{"b":2}"#, r#"{"Version":"2012-10-17","Statement":[]}"#].map(str::to_owned),
                );
            }
            _ => {}
        }
    }
    all.extend(["first", "second", "third", "true", "false", "1", "2", "Aaaa1", "Bbbb1"].map(str::to_owned));
    all.extend(sample::forms().iter().map(|sample| sample.shown().to_owned()));
    let fits = |text: &String| taken.refusal(&infra_compiler::value::Value::string(&**text)).is_none();
    let mut seen = BTreeSet::new();
    all.into_iter().filter(fits).filter(|text| seen.insert(text.clone())).take(VALUES).collect()
}
