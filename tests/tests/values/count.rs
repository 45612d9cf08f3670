//! How many items arguments hold, and how often blocks stand: the compiler against the real provider, about random numbers of
//! them.
//!
//! `COUNTS_SEED` asks about others, `COUNTS_ROUNDS` about more of them.

use std::collections::BTreeSet;

use infra_compiler::{
    Text,
    aws::AWS,
    mode::Mode,
    schema::{Block, Nesting, Schema},
    types::Type,
    values::{Fact, Table},
};
use provider_client::{Diagnostic, Server, Slot};
use tests::{note, random::Random, terraform};

use crate::{asked_bytes, chosen::Chosen, executable, known, number, types};

/// So many resources are asked about in a round.
const ROUND: usize = 1500;

/// How much of what is refused must be found, in a hundred.
const FLOOR: usize = 95;

/// Blocks that stand deeper are not asked about.
const DEEPEST: usize = 4;

/// How many items are tried.
const COUNTS: [usize; 14] = [0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 7, 11, 17, 31];

/// The errors that are about how many there are.
const CODES: [&str; 3] = ["too_few_blocks", "too_many_blocks", "wrong_count"];

pub(crate) fn the_provider_and_the_compiler_agree_on_counts() {
    let (seed, rounds) = (number("COUNTS_SEED", 1), number("COUNTS_ROUNDS", 1));
    let schema = AWS.schema(terraform::AWS).expect("the table of the provider that is asked");
    let table = AWS.facts.values(terraform::AWS).expect("the table of values of the provider that is asked");
    let asked_bytes = asked_bytes();
    let asked_table = Table::open(&asked_bytes).expect("a whole table");
    let mut server = Server::start(&executable()).expect("the provider starts");
    let mut random = Random(u64::try_from(seed).unwrap_or(1));
    let types = types(&schema);
    let (mut right, mut refused, mut missed, mut alarms) = (0, 0, BTreeSet::new(), BTreeSet::new());
    for _ in 0..rounds * ROUND {
        let (mode, ty) = random.pick(&types).expect("there are types").clone();
        let block = schema.resource(mode, &ty).expect("a whole table").expect("a listed type");
        let mut ways = Vec::new();
        collect(&schema, &block, &mut Vec::new(), &mut ways);
        let Some(((way, is_stated), count)) = random.pick(&ways).zip(random.pick(&COUNTS).copied()) else { continue };
        let counted = Some((way.as_slice(), count));
        let place = (mode, &*ty);
        let mut chosen =
            Chosen { schema: &schema, table: &table, place, random: &mut random, share: 0, counted, given: None };
        let Some((wanted, found)) = chosen.both(&mut server, &block, is_of_count, &CODES) else { continue };
        let name = way.last().map(|name| format!("`{name}`")).unwrap_or_default();
        let shown = || format!("{}{ty}.{} of {count}", mode.prefix(), way.join("."));
        let is_found = found.iter().any(|message| message.contains(&name));
        match wanted.first() {
            None if !is_found => right += 1,
            // What the schema states Terraform itself refuses.
            None if *is_stated => {}
            // Or AWS, which the provider leaves it to.
            None if !knows_how_many(&asked_table, place, way) => {}
            None => drop(alarms.insert(format!("{}: {}", shown(), found.join("; ")))),
            Some(first) => {
                refused += 1;
                if !is_found {
                    missed.insert(format!("{}: {} {}", shown(), first.summary, first.detail.replace('\n', " ")));
                }
            }
        }
    }
    note!("Count: {} of {refused} found, and {right} right ones compile", refused - missed.len());
    for one in &missed {
        note!("    missed {one}");
    }
    let shown = |all: &BTreeSet<String>| all.iter().cloned().collect::<Vec<_>>().join("\n");
    let run = format!("COUNTS_SEED={seed} COUNTS_ROUNDS={rounds}");
    assert!(alarms.is_empty(), "{run}: the provider takes\n{}", shown(&alarms));
    assert!(missed.len() * 100 <= refused * (100 - FLOOR), "{run}: of {refused} missed\n{}", shown(&missed));
    assert!(right > rounds * 200 && refused > rounds * 40, "{run}: {right} right and {refused} refused are too few");
}

/// Whether a table has how many there are.
fn knows_how_many(table: &Table<'_>, (mode, ty): (Mode, &str), way: &[Text]) -> bool {
    let slot = Slot { path: way.to_vec(), ty: Type::Any, required: false, block: None, depth: 0 };
    known(table, mode, ty, &slot).facts.iter().any(|fact| matches!(fact, Fact::Items { .. }))
}

/// Whether this is about how many there are.
fn is_of_count(said: &Diagnostic) -> bool {
    let text = format!("{} {}", said.summary, said.detail);
    let words = ["item minimum", "item maximum", "must contain at least", "must contain at most", "Bad map size"];
    words.iter().any(|word| text.contains(word))
}

/// The ways to all that holds several, and whether the schema says how many.
fn collect(schema: &Schema, block: &Block, way: &mut Vec<Text>, all: &mut Vec<(Vec<Text>, bool)>) {
    let named = |way: &Vec<Text>, name: &Text| way.iter().chain(Some(name)).cloned().collect::<Vec<Text>>();
    for attribute in block.attributes.iter().filter(|one| one.required || one.optional) {
        if matches!(attribute.ty, Type::List(_) | Type::Set(_) | Type::Map(_)) {
            all.push((named(way, &attribute.name), false));
        }
    }
    for nested in block.blocks.iter().filter(|nested| matches!(nested.nesting, Nesting::List | Nesting::Set)) {
        all.push((named(way, &nested.name), nested.max_items > 0 || nested.min_items > 0));
        if way.len() < DEEPEST {
            way.push(nested.name.clone());
            collect(schema, &schema.block(nested.block).expect("a whole table"), way, all);
            way.pop();
        }
    }
}
