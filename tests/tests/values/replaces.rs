//! Which changes replace a resource: the table against plans of the real provider, of random changes between values that have
//! nothing to do with those that were asked about.
//!
//! `REPLACES_SEED` plans other changes, `REPLACES_ROUNDS` more of them.

use std::time::Duration;

use infra_compiler::{
    Text,
    aws::AWS,
    mode::Mode,
    schema::{Block, Schema},
    types::Type,
    values::{Replaces, Table},
};
use provider_client::{Body, Failure, Plan, Server, Severity, Slot, Value, applied, configure_aws, proposed, slots};
use tests::{note, random::Random, terraform};

use crate::{executable, generate, known, number};

/// So many changes are planned in a round.
const ROUND: usize = 250;

/// As often a value is made until one is taken.
const TRIES: usize = 40;

/// A plan takes a millisecond, unless the provider asks an API.
const DEADLINE: Duration = Duration::from_secs(5);

pub(crate) fn the_provider_and_the_table_agree_on_replacements() {
    let (seed, rounds) = (number("REPLACES_SEED", 1), number("REPLACES_ROUNDS", 1));
    let schema = AWS.schema(terraform::AWS).expect("the table of the provider that is asked");
    let table = AWS.facts.values(terraform::AWS).expect("the table of values of the provider that is asked");
    let mut server = Server::start(&executable()).expect("the provider starts");
    server.wait_at_most(DEADLINE);
    configure_aws(&mut server, &schema).expect("the provider takes its configuration");
    let mut random = Random(u64::try_from(seed).unwrap_or(1));
    let types: Vec<&str> = table.replaced().collect();
    let (mut agreed, mut wrong) = ([0, 0], Vec::new());
    for _ in 0..rounds * ROUND {
        let ty = *random.pick(&types).expect("types were asked");
        let block = schema.resource(Mode::Managed, ty).expect("a whole table").expect("a listed type");
        let all = slots(&schema, &block).expect("a whole table");
        let Some(slot) = random.pick(&all).filter(|slot| slot.path != ["id".into()]) else { continue };
        let path = slot.path.iter().map(|name| &**name).collect::<Vec<_>>().join(".");
        let Some(told) = AWS.facts.replaces(terraform::AWS, ty, &path) else { continue };
        let mut one = Configured { schema: &schema, table: &table, ty, block: &block, all: &all };
        let Some(replaced) = one.planned(&mut server, &mut random, slot) else { continue };
        match (told.how, replaced) {
            (Replaces::Never, true) => wrong.push(format!("{ty}.{path} replaces, and should never")),
            (Replaces::Always, false) => wrong.push(format!("{ty}.{path} does not replace, and should always")),
            (_, replaced) => agreed[usize::from(replaced)] += 1,
        }
    }
    let [kept, replaced] = agreed;
    note!("{kept} changes in place and {replaced} that replace are as the table says, and {} are not", wrong.len());
    for wrong in &wrong {
        note!("    {wrong}");
    }
    let wrong_shown = wrong.join("\n");
    assert!(
        wrong.len() * 100 <= kept + replaced,
        "REPLACES_SEED={seed} REPLACES_ROUNDS={rounds}: the provider says otherwise\n{wrong_shown}"
    );
    assert!(kept > rounds * 10 && replaced > rounds * 10, "{kept} and {replaced} changes are too few to tell");
}

/// A type of which resources are planned.
struct Configured<'a> {
    schema: &'a Schema,
    table: &'a Table<'a>,
    ty: &'a str,
    block: &'a Block,
    all: &'a [Slot],
}

impl Configured<'_> {
    /// Whether a change of an argument replaces; nothing if it cannot be planned, or is none.
    fn planned(&mut self, server: &mut Server, random: &mut Random, slot: &Slot) -> Option<bool> {
        let mut set = self.wanted(random, slot)?;
        set.push((slot.path.clone(), self.value(random, slot)?));
        let before = self.config(&set)?;
        set.last_mut()?.1 = self.value(random, slot)?;
        let after = self.config(&set)?;
        if before == after {
            return None;
        }
        let made = self.plan(server, &Value::Nil, &before, &before)?;
        let prior = applied(self.schema, self.block, &made.planned.filter(Value::is_map)?).ok()?;
        let same = proposed(self.schema, self.block, &prior, &before).ok()?;
        if !self.plan(server, &prior, &same, &before)?.replaces.is_empty() {
            return None;
        }
        let next = proposed(self.schema, self.block, &prior, &after).ok()?;
        let plan = self.plan(server, &prior, &next, &after)?;
        (plan.planned.as_ref() != Some(&prior)).then_some(!plan.replaces.is_empty())
    }

    /// What must be there: of the type, and of the blocks around an argument.
    fn wanted(&self, random: &mut Random, slot: &Slot) -> Option<Vec<(Vec<Text>, Value)>> {
        let is_around = |path: &[Text]| slot.path.starts_with(path) || self.must_be_there(path);
        let wanted = self.all.iter().filter(|other| {
            let around = other.path.split_last().map_or(&[][..], |(_, around)| around);
            other.required && other.path != slot.path && is_around(around)
        });
        wanted.map(|other| Some((other.path.clone(), self.value(random, other)?))).collect()
    }

    /// Whether the schema asks for all blocks of a way.
    fn must_be_there(&self, path: &[Text]) -> bool {
        let mut block = std::rc::Rc::new(self.block.clone());
        path.iter().all(|name| {
            let Some(nested) = block.nested(name).filter(|nested| nested.min_items > 0) else { return false };
            let Ok(inner) = self.schema.block(nested.block) else { return false };
            block = inner;
            true
        })
    }

    /// A value that is taken, as far as is known.
    fn value(&self, random: &mut Random, slot: &Slot) -> Option<Value> {
        if *slot.element() == Type::Bool {
            return Some(slot.hold(Value::from(random.chance(50))));
        }
        if !generate::takes_scalars(slot) {
            return None;
        }
        let taken = known(self.table, Mode::Managed, self.ty, slot);
        let given = (0..TRIES).filter_map(|_| generate::value(random, slot, &taken));
        let mut right = given.filter(|given| taken.refusal(&given.compiled()).is_none());
        Some(slot.hold(right.next()?.protocol()))
    }

    fn config(&self, set: &[(Vec<Text>, Value)]) -> Option<Value> {
        let mut body = Body::default();
        for (path, value) in set {
            body.set(path, value.clone());
        }
        body.config(self.schema, self.block).ok()
    }

    fn plan(&self, server: &mut Server, prior: &Value, next: &Value, config: &Value) -> Option<Plan> {
        match server.plan(self.ty, prior, next, config) {
            Ok(plan) => plan.diagnostics.iter().all(|found| found.severity != Severity::Error).then_some(plan),
            Err(Failure::Gone(_)) => {
                server.restart().expect("the provider starts again");
                configure_aws(server, self.schema).expect("the provider takes its configuration");
                None
            }
            Err(failure) => panic!("{failure}"),
        }
    }
}
