//! Several people at once.

use crate::proxy::Fault;
use crate::safety::{at_rest, judge};
use crate::world::World;

pub(crate) fn of_two_shifts_one_wins() {
    for _ in 0..3 {
        let world = World::at(25);
        let force = ["--yes", "--force", "--reason", "test"];
        let runs = [["shift", "50"], ["shift", "5"]]
            .map(|words| world.begin(Fault::None, &[words.as_slice(), &force].concat()))
            .map(crate::world::Running::end);
        let done: Vec<_> = runs.iter().map(|run| run.output.status.success()).collect();
        let state = world.state();
        judge("two at once", &state);
        match *done {
            [true, false] => at_rest(&state, 50, "datacenter"),
            [false, true] => at_rest(&state, 5, "datacenter"),
            // One after the other: then the last one stays.
            [true, true] => assert!([5, 50].contains(&state.share)),
            _ => panic!("{:?}", runs.map(|run| run.complaint())),
        }
    }
}

pub(crate) fn a_rollback_has_the_last_word() {
    for share in [0, 25] {
        // From its first look on, at any moment of the shift.
        for calls in [1, 6, 12, 15] {
            let world = World::at(share);
            let next = if share == 0 { "5" } else { "50" };
            let shift = world.begin(Fault::None, &["shift", next, "--yes", "--force", "--reason", "test"]);
            shift.reach(calls);
            let rollback = world.begin(Fault::None, &["rollback", "--yes"]);
            let rollback = rollback.end_unjudged().ok();
            let shift = shift.end_unjudged();
            let state = world.state();
            judge("a rollback beside a shift", &state);
            assert_eq!(state.aws, 0, "after {calls} calls: {state:?} {} {}", rollback.said(), shift.complaint());
            world.run(&["rollback", "--yes"]).ok();
            at_rest(&world.state(), 0, "datacenter");
        }
    }
}
