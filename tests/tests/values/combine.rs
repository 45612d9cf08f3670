//! Which arguments the provider wants together, apart, or one of: the compiler against the real provider, about random
//! choices of the arguments and blocks of a type. Nothing here knows what goes together.
//!
//! `COMBINATIONS_SEED` makes other choices, `COMBINATIONS_ROUNDS` more of them.

use std::collections::BTreeSet;

use infra_compiler::aws::AWS;
use provider_client::{Diagnostic, Server};
use tests::{note, random::Random, terraform};

use crate::{chosen::Chosen, executable, fault, number, types};

/// So many configurations are asked about in a round.
const ROUND: usize = 1500;

/// How much of what is refused must be found, in a hundred.
const FLOOR: usize = 95;

/// The share of what can be left out that is there, of which each configuration has one.
const SHARES: [usize; 5] = [3, 10, 25, 50, 80];

/// The errors that are about which arguments are there.
const CODES: [&str; 3] = ["conflicting_arguments", "missing_alternative", "missing_companion"];

pub(crate) fn the_provider_and_the_compiler_agree_on_combinations() {
    let (seed, rounds) = (number("COMBINATIONS_SEED", 1), number("COMBINATIONS_ROUNDS", 1));
    let schema = AWS.schema(terraform::AWS).expect("the table of the provider that is asked");
    let table = AWS.facts.values(terraform::AWS).expect("the table of values of the provider that is asked");
    let mut server = Server::start(&executable()).expect("the provider starts");
    let mut random = Random(u64::try_from(seed).unwrap_or(1));
    let types = types(&schema);
    let (mut right, mut refused, mut missed) = (0, 0, Vec::new());
    let mut alarms = BTreeSet::new();
    for _ in 0..rounds * ROUND {
        let (mode, ty) = random.pick(&types).expect("there are types").clone();
        let block = schema.resource(mode, &ty).expect("a whole table").expect("a listed type");
        let share = *random.pick(&SHARES).expect("there are shares");
        let mut chosen = Chosen {
            schema: &schema,
            table: &table,
            place: (mode, &ty),
            random: &mut random,
            share,
            counted: None,
            given: None,
        };
        let Some((wanted, found)) = chosen.both(&mut server, &block, is_of_presence, &CODES) else { continue };
        if wanted.is_empty() && found.is_empty() {
            right += 1;
        }
        for one in &wanted {
            refused += 1;
            if !found.iter().any(|message| names_the_same(message, one)) {
                let said = format!("{} {}", one.summary, one.detail).replace('\n', " ");
                missed.push(format!("{}{ty}.{}: {said}", mode.prefix(), one.path.join(".")));
            }
        }
        for message in found.iter().filter(|_| wanted.is_empty()) {
            alarms.insert(format!("{}{ty}: {message}", mode.prefix()));
        }
    }
    note!("Combination: {} of {refused} found, and {right} right ones compile", refused - missed.len());
    let names: BTreeSet<String> = missed.iter().cloned().collect();
    for one in &names {
        note!("    missed {one}");
    }
    let shown = |all: &BTreeSet<String>| all.iter().cloned().collect::<Vec<_>>().join("\n");
    let run = format!("COMBINATIONS_SEED={seed} COMBINATIONS_ROUNDS={rounds}");
    assert!(alarms.is_empty(), "{run}: the provider takes\n{}", shown(&alarms));
    assert!(missed.len() * 100 <= refused * (100 - FLOOR), "{run}: of {refused} missed\n{}", shown(&names));
    assert!(right > rounds * 200 && refused > rounds * 200, "{run}: {right} right and {refused} refused are too few");
}

/// Whether this is about which arguments are there, and none of them is one that the schema requires.
fn is_of_presence(said: &Diagnostic) -> bool {
    fault::is_combination(said) && !said.detail.starts_with("The argument ")
}

/// Whether a message of ours is about two of the arguments that the provider names.
fn names_the_same(message: &str, said: &Diagnostic) -> bool {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let text = format!("{} {}", said.detail, said.path.join(" "));
    let theirs: BTreeSet<&str> = text.split(|letter| !is_name(letter)).collect();
    let ours: BTreeSet<&str> =
        message.split('`').skip(1).step_by(2).filter_map(|name| name.rsplit('.').next()).collect();
    ours.into_iter().filter(|name| theirs.contains(name)).count() > 1
}
