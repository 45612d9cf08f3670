//! What was deployed goes: the migration without production, then all of it.

use std::fs;

use serde_json::Value;

use crate::drill::house::{Inventory, inventory, more};
use crate::drill::operator::Operator;

pub(crate) fn the_migration_alone(operator: &Operator, production: &Inventory) {
    let state = operator.state("aws-production");
    let before = fs::read(&state).expect("state");
    operator.world.stop("forward");
    let destroyed = operator.run(&["destroy", "--yes", "--stack", "legacy-sync"]).ok();
    assert!(destroyed.out.contains("legacy-sync is destroyed"), "{}", destroyed.out);
    gone(operator, "legacy-sync");
    // Not a word of production's state is another, and the simulator holds what it held before the migration was there.
    assert!(fs::read(&state).expect("state") == before, "production's state changed");
    let now = inventory();
    assert_eq!(more(production, &now), [""; 0]);
    assert_eq!(more(&now, production), [""; 0]);
    let lock = fs::read_to_string(operator.path("infra.lock")).expect("lock");
    assert!(lock.contains("[aws-production.drill]") && !lock.contains("[legacy-sync.drill]"), "{lock}");
}

pub(crate) fn everything(operator: &Operator, empty: &Inventory) {
    let destroyed = operator.run(&["destroy", "--yes"]).ok();
    assert!(destroyed.out.contains("aws-production is destroyed"), "{}", destroyed.out);
    assert!(destroyed.out.contains("data is lost:\n"), "{}", destroyed.out);
    gone(operator, "aws-production");
    let now = inventory();
    assert_eq!(more(empty, &now), [""; 0]);
    // What was there before is there still.
    assert_eq!(more(&now, empty), [""; 0]);
}

fn gone(operator: &Operator, root: &str) {
    let state: Value = serde_json::from_str(&fs::read_to_string(operator.state(root)).expect("state")).expect("JSON");
    assert_eq!(state["resources"], Value::Array(Vec::new()), "{root}");
}
