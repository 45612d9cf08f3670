//! The compiler against the real provider about single values, over the provider's own protocol: random arguments of every
//! type, at any depth, with values right and wrong.
//!
//! What the provider takes must compile, unless a fact of AWS's own models refuses it. Of what it refuses, the compiler must
//! find its share, at the argument: how much that is, is counted for each sort of fault.
//!
//! `VALUES_SEED` asks for other values, `VALUES_ROUNDS` for more of them; without them every run is the same.

mod chosen;
mod combine;
mod compiled;
mod corrected;
mod count;
mod fault;
mod generate;
mod print;
mod replaces;
mod unknown;

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use infra_compiler::{
    aws::AWS,
    mode::Mode,
    schema::Schema,
    values::{Table, Taken},
};
use provider_client::{Body, Diagnostic, Failure, Server, Severity, Slot, Value, slots};
use tests::{harness, need::Need, note, random::Random, terraform, trial};

use chosen::Chosen;
use compiled::VALUES;
use fault::Fault;
use generate::Given;
use print::Written;

fn main() -> std::process::ExitCode {
    use combine::the_provider_and_the_compiler_agree_on_combinations;
    use corrected::what_is_corrected_is_right;
    use count::the_provider_and_the_compiler_agree_on_counts;
    use replaces::the_provider_and_the_table_agree_on_replacements;
    use unknown::what_only_the_deployment_knows_is_not_refused;
    harness::run([
        trial!(the_provider_and_the_compiler_agree_on_values).needs(Need::Provider),
        trial!(the_provider_and_the_compiler_agree_on_combinations).needs(Need::Provider),
        trial!(the_provider_and_the_compiler_agree_on_counts).needs(Need::Provider),
        trial!(the_provider_and_the_table_agree_on_replacements).needs(Need::Provider),
        trial!(what_is_corrected_is_right).needs(Need::Provider),
        trial!(what_only_the_deployment_knows_is_not_refused),
    ])
}

/// A number of the environment.
pub(crate) fn number(variable: &str, otherwise: usize) -> usize {
    env::var(variable).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

/// All types of resources and data sources.
pub(crate) fn types(schema: &Schema) -> Vec<(Mode, String)> {
    let of = |mode| schema.types(mode).map(move |ty| (mode, ty.to_owned()));
    of(Mode::Managed).chain(of(Mode::Data)).collect()
}

/// The errors that the provider says of a configuration; nothing where it ended of it.
pub(crate) fn validated(server: &mut Server, (mode, ty): (Mode, &str), config: &Value) -> Option<Vec<Diagnostic>> {
    match server.validate(mode, ty, config) {
        Ok(said) => Some(said.into_iter().filter(|one| one.severity == Severity::Error).collect()),
        Err(Failure::Gone(_)) => {
            server.restart().expect("the provider starts again");
            None
        }
        Err(failure) => panic!("{failure}"),
    }
}

/// What the provider itself said, without AWS's models.
const ASKED: &str = "../xtask/src/values/5.100.0.asked";

pub(crate) fn asked_bytes() -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(ASKED)).expect("what the provider was asked")
}

fn the_provider_and_the_compiler_agree_on_values() {
    let (seed, rounds) = (number("VALUES_SEED", 1), number("VALUES_ROUNDS", 2));
    let schema = AWS.schema(terraform::AWS).expect("the table of the provider that is asked");
    let mut server = Server::start(&executable()).expect("the provider starts");
    let mut random = Random(u64::try_from(seed).unwrap_or(1));
    let mut alarms = Vec::new();
    let mut counts: BTreeMap<Fault, (usize, Vec<String>)> = BTreeMap::new();
    let table = AWS.facts.values(terraform::AWS).expect("the table of values of the provider that is asked");
    let asked_bytes = asked_bytes();
    let asked_table = Table::open(&asked_bytes).expect("a whole table");
    let (mut right, mut by_models) = (0, 0);
    let types = types(&schema);
    for _ in 0..rounds * 1500 {
        let (mode, ty) = random.pick(&types).expect("there are types").clone();
        let block = schema.resource(mode, &ty).expect("a whole table").expect("a listed type");
        let all: Vec<Slot> = slots(&schema, &block).expect("a whole table");
        let Some(slot) = random.pick(&all).filter(|slot| generate::takes_scalars(slot)) else { continue };
        let taken = known(&table, mode, &ty, slot);
        let Some(given) = generate::value(&mut random, slot, &taken) else { continue };
        let Some(said) = asked(&mut server, &schema, mode, &ty, (slot, &[]), &given) else { continue };
        if said.iter().any(fault::is_combination) {
            continue;
        }
        let found = compiled::finds((mode, &ty, slot), &given, Written::Literal, &VALUES);
        let name = || format!("{}{ty}.{}: {}", mode.prefix(), slot.path.join("."), given.shown());
        match said.first() {
            None if found.is_empty() => right += 1,
            // What the provider leaves to AWS may be refused by a fact of AWS's own models, which is none of the provider's.
            None if known(&asked_table, mode, &ty, slot).refusal(&given.compiled()).is_none() => by_models += 1,
            // What a block lacks may hide what is wrong with what it has.
            None if is_hidden(&mut server, &schema, (mode, &ty), (slot, &all), &given) => {}
            None => alarms.push(format!("{}: {}", name(), found.join("; "))),
            Some(first) => {
                let (count, missed) = counts.entry(Fault::of(first, given.text())).or_default();
                *count += 1;
                if found.is_empty() && !compiled::finds_otherwise((mode, &ty, slot), &given) {
                    let said = format!("{} {}", first.summary, first.detail).replace('\n', " ");
                    missed.push(format!("{} ({said})", name()));
                }
            }
        }
    }
    let mut poor = Vec::new();
    for (fault, (count, missed)) in &counts {
        note!("{fault:?}: {} of {count} found", count - missed.len());
        for one in missed {
            note!("    missed {one}");
        }
        if missed.len() * 100 > count * (100 - fault.floor()) && *count > 40 {
            poor.push(format!("{fault:?}: {} of {count}: {}", missed.len(), missed.join("\n    ")));
        }
    }
    note!("{right} right values compile, and {by_models} that the provider takes are refused by AWS's models");
    let alarms_shown = alarms.join("\n");
    assert!(alarms.is_empty(), "VALUES_SEED={seed} VALUES_ROUNDS={rounds}: the provider takes\n{alarms_shown}");
    assert!(poor.is_empty(), "VALUES_SEED={seed} VALUES_ROUNDS={rounds}: missed\n{}", poor.join("\n"));
    assert!(right > rounds * 200 && counts.values().map(|(count, _)| count).sum::<usize>() > rounds * 200);
}

/// What a table has of an argument.
pub(crate) fn known(table: &Table<'_>, mode: Mode, ty: &str, slot: &Slot) -> Taken {
    let Ok(Some(mut node)) = table.of_type(mode, ty) else { return Taken::default() };
    let Some((last, way)) = slot.path.split_last() else { return Taken::default() };
    for step in way {
        let inner = node.inner().unwrap_or_default();
        match inner.into_iter().find(|(name, _)| **name == **step) {
            Some((_, found)) => node = found,
            None => return Taken::default(),
        }
    }
    let arguments = node.arguments().unwrap_or_default();
    arguments.into_iter().find(|(name, _)| **name == **last).map(|(_, taken)| taken).unwrap_or_default()
}

/// Whether the provider refuses a value where the rest of its block is there.
fn is_hidden(
    server: &mut Server,
    schema: &Schema,
    (mode, ty): (Mode, &str),
    (slot, all): (&Slot, &[Slot]),
    given: &Given,
) -> bool {
    fn around(slot: &Slot) -> &[infra_compiler::Text] {
        slot.path.split_last().map_or(&[], |(_, around)| around)
    }
    let beside = |is_left_out: fn(&Slot) -> bool| -> Vec<&Slot> {
        let is_beside = |other: &&Slot| other.path != slot.path && around(other) == around(slot) && !is_left_out(other);
        all.iter().filter(is_beside).collect()
    };
    let refuses = |said: Option<Vec<Diagnostic>>| {
        said.is_some_and(|said| !said.is_empty() && !said.iter().any(fault::is_combination))
    };
    [beside(|other| !other.required), beside(|_| false)]
        .iter()
        .any(|beside| !beside.is_empty() && refuses(asked(server, schema, mode, ty, (slot, beside), given)))
        || WHOLE.into_iter().any(|share| refuses(asked_whole(server, schema, (mode, ty), slot, (given, share))))
}

/// The shares of what can be left out, with which configurations are tried that have all that is required.
const WHOLE: [usize; 3] = [0, 50, 100];

/// What the provider says of a value in a configuration that has all that is required, and does not say of a right one.
fn asked_whole(
    server: &mut Server,
    schema: &Schema,
    place: (Mode, &str),
    slot: &Slot,
    (given, share): (&Given, usize),
) -> Option<Vec<Diagnostic>> {
    let block = schema.resource(place.0, place.1).ok().flatten()?;
    let table = AWS.facts.values(terraform::AWS)?;
    let mut ask = |given: Option<&Given>| {
        let random = &mut Random(1);
        let counted = Some((slot.path.as_slice(), 1));
        let mut chosen = Chosen { schema, table: &table, place, random, share, counted, given };
        let (config, _) = chosen.block(&block, &mut Vec::new())?;
        validated(server, place, &config)
    };
    let (before, found) = (ask(None)?, ask(Some(given))?);
    let is_new = |one: &Diagnostic| !before.contains(one) && !fault::is_combination(one);
    Some(found.into_iter().filter(is_new).collect())
}

/// What the provider says of a value that it does not say without it, but of other arguments; nothing where it gives no answer.
pub(crate) fn asked(
    server: &mut Server,
    schema: &Schema,
    mode: Mode,
    ty: &str,
    (slot, beside): (&Slot, &[&Slot]),
    given: &Given,
) -> Option<Vec<Diagnostic>> {
    let block = schema.resource(mode, ty).ok().flatten()?;
    let mut ask = |value: Value| {
        let mut body = Body::default();
        // What is not known stands for everything.
        for other in beside {
            body.set(&other.path, Value::Ext(0, vec![0]));
        }
        body.set(&slot.path, value);
        validated(server, (mode, ty), &body.config(schema, &block).ok()?)
    };
    let (before, found) = (ask(Value::Nil)?, ask(slot.hold(given.protocol()))?);
    Some(found.into_iter().filter(|one| !before.contains(one) && !fault::is_of_others(one)).collect())
}

/// The provider's executable, somewhere in the folder that serves it.
pub(crate) fn executable() -> PathBuf {
    fn search(folder: &std::path::Path) -> Option<PathBuf> {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
        entries.sort();
        entries.iter().find_map(|path| {
            let name = path.file_name()?.to_str()?;
            if path.is_dir() {
                search(path)
            } else {
                name.starts_with(&format!("terraform-provider-aws_v{}", terraform::AWS)).then(|| path.clone())
            }
        })
    }
    let folder = terraform::provider().expect("it was looked for");
    search(folder).expect("the folder holds the provider")
}
