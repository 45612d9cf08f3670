//! Payments move on what was deployed. Every state that a run leaves is judged where it ends, as in `tests/traffic`.

use crate::drill::operator::Operator;
use crate::proxy::Fault;
use crate::safety::{at_rest, judge};
use crate::world::{Run, Running, State, World, alarm};

#[track_caller]
fn refused(run: &Run, why: &str) {
    assert_eq!(run.output.status.code(), Some(1), "{}", run.said());
    assert!(run.complaint().contains(why), "{why} in {}", run.complaint());
}

/// The weights as the API says them.
fn weights(world: &World) -> (u64, u64) {
    let State { legacy, aws, .. } = world.state();
    (legacy, aws)
}

pub(crate) fn a_gate_that_is_shut_stops_a_shift(operator: &Operator) {
    let world = &operator.world;
    operator.traffic(&["status"]).ok();
    at_rest(&world.state(), 0, "datacenter");
    // Replication was made and not begun.
    refused(&operator.traffic(&["shift", "5", "--yes"]), "the gate `replication` is shut");
    world.start("forward");
    // An alarm of the migration shuts the gate through the one that stands for all of them.
    let lag = format!("cloudwatch-metric-alarm-forward-source-lag-{}", world.suffix);
    alarm(&lag, "ALARM");
    refused(&operator.traffic(&["shift", "5", "--yes"]), "the gate `alarms` is shut");
    alarm(&lag, "OK");
    at_rest(&world.state(), 0, "datacenter");
    assert_eq!(world.outcomes(), ["refused", "refused"]);
}

pub(crate) fn up_to_all(operator: &Operator) {
    let world = &operator.world;
    for share in [5, 25, 50, 100] {
        operator.traffic(&["scale", &share.to_string()]).ok();
        operator.traffic(&["shift", &share.to_string(), "--yes", "--reason", "the drill"]).ok();
        assert_eq!(weights(world), (100 - share, share));
        at_rest(&world.state(), share, "datacenter");
    }
}

pub(crate) fn and_back(operator: &Operator) {
    let world = &operator.world;
    operator.traffic(&["rollback", "--yes", "--reason", "the drill"]).ok();
    assert_eq!(weights(world), (100, 0));
    at_rest(&world.state(), 0, "datacenter");
}

/// Killed after it opened AWS and before it moved the records, and after it moved them and before it wrote that down.
pub(crate) fn a_killed_shift_is_repaired(operator: &Operator) {
    let world = &operator.world;
    let shift = ["shift", "5", "--yes", "--reason", "the drill"];
    let calls = operator.traffic(&shift).ok().calls;
    operator.traffic(&["rollback", "--yes"]).ok();
    let moved = calls.iter().position(|call| call.what == "route53 POST rrset").expect("the records move") + 1;
    for (fault, again) in
        [(Fault::KillBefore(moved), shift.as_slice()), (Fault::KillAfter(moved), &["rollback", "--yes"])]
    {
        let killed = operator.traffic_with(fault, &shift);
        assert!(!killed.output.status.success(), "{}", killed.said());
        judge("after the kill", &world.state());
        operator.traffic(again).ok();
        at_rest(&world.state(), if again == shift { 5 } else { 0 }, "datacenter");
        operator.traffic(&["rollback", "--yes"]).ok();
    }
    at_rest(&world.state(), 0, "datacenter");
}

pub(crate) fn of_two_at_once_one_is_there(operator: &Operator) {
    let world = &operator.world;
    for share in ["5", "25"] {
        operator.traffic(&["shift", share, "--yes"]).ok();
    }
    let force = ["--yes", "--force", "--reason", "the drill"];
    let runs = [["shift", "50"], ["shift", "5"]]
        .map(|words| world.begin(Fault::None, &[words.as_slice(), &force].concat()))
        .map(Running::end);
    let state = world.state();
    judge("two at once", &state);
    match runs.each_ref().map(|run| run.output.status.success()) {
        [true, false] => at_rest(&state, 50, "datacenter"),
        [false, true] => at_rest(&state, 5, "datacenter"),
        // One after the other: then the last one stays.
        [true, true] => assert!([5, 50].contains(&state.share), "{state:?}"),
        [false, false] => panic!("{:?}", runs.map(|run| run.complaint())),
    }
    operator.traffic(&["rollback", "--yes"]).ok();
    at_rest(&world.state(), 0, "datacenter");
}
