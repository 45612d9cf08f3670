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

use std::process::{Command, Stdio};

use tests::harness;

use house::House;
use operator::Operator;

/// The word by which this program is the one that does the drill.
pub(crate) const ALONE: &str = "drill-alone";

/// In a process of its own, whose simulator holds nothing else.
pub(crate) fn the_whole_migration() {
    let this = std::env::current_exe().expect("this program");
    let mut drill = Command::new(this);
    drill.arg(ALONE).stdin(Stdio::null());
    if !harness::verbose() {
        drill.stdout(Stdio::null());
    }
    // What went wrong is said on the standard error.
    assert!(drill.status().expect("run").success(), "the drill fails");
}

/// Whether this process is that one.
pub(crate) fn is_alone() -> bool {
    std::env::args().nth(1).is_some_and(|word| word == ALONE)
}

/// One deployment for all of it: each part begins where the one before ended.
pub(crate) fn alone() {
    harness::be_verbose();
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
