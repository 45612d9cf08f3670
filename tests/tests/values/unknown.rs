//! What the deployment alone knows: a faulty program whose value becomes a variable has nothing wrong.

use infra_compiler::aws::AWS;
use provider_client::{Slot, slots};
use tests::{note, random::Random, terraform};

use crate::{compiled, generate, known, number, print::Written, types};

/// The errors that are about a value, not about how many there are, which a variable in its place does not change.
const OF_ONE: [&str; 4] = ["out_of_range", "unknown_value", "wrong_form", "wrong_length"];

/// Values of random arguments, right and wrong, until so many were wrong.
const WRONG: usize = 400;

pub(crate) fn what_only_the_deployment_knows_is_not_refused() {
    let (seed, rounds) = (number("VALUES_SEED", 1), number("VALUES_ROUNDS", 1));
    let schema = AWS.schema(terraform::AWS).expect("the table of the provider");
    let table = AWS.facts.values(terraform::AWS).expect("the table of values of the provider");
    let mut random = Random(u64::try_from(seed).unwrap_or(1));
    let types = types(&schema);
    let mut wrong = 0;
    while wrong < rounds * WRONG {
        let (mode, ty) = random.pick(&types).expect("there are types").clone();
        let block = schema.resource(mode, &ty).expect("a whole table").expect("a listed type");
        let all: Vec<Slot> = slots(&schema, &block).expect("a whole table");
        let Some(slot) = random.pick(&all).filter(|slot| generate::takes_scalars(slot)) else { continue };
        let taken = known(&table, mode, &ty, slot);
        let Some(given) = generate::value(&mut random, slot, &taken) else { continue };
        if compiled::finds((mode, &ty, slot), &given, Written::Literal, &OF_ONE).is_empty() {
            continue;
        }
        wrong += 1;
        let found = compiled::finds((mode, &ty, slot), &given, Written::Variable, &OF_ONE);
        let name = format!("{}{ty}.{}", mode.prefix(), slot.path.join("."));
        assert!(found.is_empty(), "VALUES_SEED={seed}: {name} is not known, yet: {}", found.join("; "));
    }
    note!("{wrong} wrong values are found, and none of them once it is a variable");
}
