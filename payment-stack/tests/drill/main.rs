//! The whole migration, by the commands of the program, with the real Terraform and the real provider, on a simulator of AWS:
//! deployed, shifted, rolled back and destroyed, with an apply that is interrupted, a shift that is killed, and two at once.
//!
//! What `docs/deploy.md` wants to exist is put there by `prerequisites.py`. What the simulator lacks is in `extensions`, each with
//! its reason, so that every resource is made and nothing is left to change.

mod deployment;
mod destroy;
mod house;
mod operator;
mod secrets;
mod shifts;

#[path = "../traffic/proxy.rs"]
#[allow(dead_code, reason = "faults that `tests/traffic` makes, and this does not")]
mod proxy;
#[path = "../traffic/safety.rs"]
mod safety;
#[path = "../traffic/simulator.rs"]
mod simulator;
#[path = "../traffic/world.rs"]
#[allow(dead_code, reason = "worlds of a fixture, where this one is deployed")]
mod world;

use tests::{harness, need::Need, trial};

use crate::house::House;
use crate::operator::Operator;

/// What moto lacks for all of it.
const EXTENSIONS: Option<&str> = Some("tests/drill");

fn main() -> std::process::ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some((simulator::AS_AWS, words)) = words.split_first().map(|(word, words)| (word.as_str(), words)) {
        return simulator::as_aws(words);
    }
    let drill = trial!(the_whole_migration).long("about ten minutes");
    harness::run([drill.needs(Need::Provider).needs(Need::PythonModule("moto"))])
}

/// One deployment for all of it: each part begins where the one before ended.
fn the_whole_migration() {
    let house = House::furnish();
    let empty = house::inventory();
    let mut operator = Operator::new(&house);

    deployment::interrupted_production_is_resumed(&operator);
    let production = house::inventory();
    deployment::migration_is_deployed(&operator);
    deployment::nothing_is_left_to_change(&operator, "aws-production");
    deployment::nothing_is_left_to_change(&operator, "legacy-sync");
    deployment::outputs_name_what_is_there(&mut operator, &house);

    shifts::a_gate_that_is_shut_stops_a_shift(&operator);
    shifts::up_to_all(&operator);
    deployment::nothing_is_left_to_change(&operator, "aws-production");
    shifts::and_back(&operator);
    shifts::a_killed_shift_is_repaired(&operator);
    shifts::of_two_at_once_one_is_there(&operator);

    destroy::the_migration_alone(&operator, &production);
    destroy::everything(&operator, &empty);
    secrets::are_written_nowhere(&operator, &house);
}
