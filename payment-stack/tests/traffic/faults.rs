//! What happens where calls fail, hang, or are the last that a process sees: at every call, of every word, on every way.

use std::time::Duration;

use crate::proxy::{Call, Fault};
use crate::safety::{at_rest, judge};
use crate::world::{Run, State, World};

/// From the command to the last record.
const GOAL: Duration = Duration::from_secs(3);

/// Within the goal; on a machine that is too busy for it, with no call more than it takes.
fn in_time(run: &Run, calls: &[&str]) {
    let before: Vec<_> = run.calls.iter().map(|call: &Call| &*call.what).take(calls.len()).collect();
    assert_eq!(before, calls);
    // However busy the machine is: nothing that may hang was waited for.
    assert_eq!(run.hung_before, [""; 0]);
    let took = run.until_records.expect("batch");
    tests::note!("{took:?} until the last record");
    let busy = took / u32::try_from(calls.len()).expect("few") > Duration::from_secs(1);
    assert!(took < GOAL || busy, "{took:?}");
}

const LOOK: &str = "route53 GET rrset";
const SWITCH: &str = "route53 GET healthcheck";
const MOVE: &str = "route53 POST rrset";

fn state(share: u64, owner: &str) -> State {
    State {
        legacy: 100 - share,
        aws: share,
        legacy_open: owner == "datacenter",
        aws_open: share > 0,
        owner: owner.to_owned(),
        share,
    }
}

/// The words, where each begins, and where it leads.
fn ways() -> Vec<(State, &'static [&'static str], State)> {
    let datacenter = |share| state(share, "datacenter");
    vec![
        (datacenter(0), &["shift", "5", "--yes"], datacenter(5)),
        (datacenter(25), &["shift", "0", "--yes"], datacenter(0)),
        (datacenter(50), &["rollback", "--yes"], datacenter(0)),
        (datacenter(100), &["rollback", "--yes"], datacenter(0)),
        (datacenter(100), &["cutover", "--yes", "--force", "--reason", "both tasks run here"], state(100, "aurora")),
        (state(100, "aurora"), &["rollback", "--yes"], datacenter(0)),
    ]
}

/// A world in which both tasks run, so that every way is open.
fn world() -> World {
    let world = World::new();
    world.start("reverse");
    world
}

fn rests(world: &World, goal: &State) {
    at_rest(&world.state(), goal.share, &goal.owner);
}

pub(crate) fn a_rollback_changes_both_records_within_three_seconds() {
    let world = world();
    // Whoever looked once has the place at hand.
    world.run(&["status"]).ok();
    for (share, calls) in [(5, [LOOK, MOVE].as_slice()), (100, &[LOOK, SWITCH, MOVE])] {
        world.put(&state(share, "datacenter"));
        let run = world.run(&["rollback", "--yes"]).ok();
        let batches = run.calls.iter().filter(|call| call.what == MOVE).count();
        assert_eq!(batches, 1, "both records change in one batch");
        in_time(&run, calls);
    }
}

pub(crate) fn a_rollback_needs_route_53_alone() {
    let world = world();
    world.run(&["status"]).ok();
    for (share, calls) in [(5, [LOOK, MOVE].as_slice()), (100, &[LOOK, SWITCH, MOVE])] {
        world.put(&state(share, "datacenter"));
        let run = world.run_with(Fault::HangBut("route53"), &["rollback", "--yes"]).ok();
        in_time(&run, calls);
        let now = world.state();
        assert_eq!((now.legacy, now.aws, now.aws_open), (100, 0, false));
        assert!(run.complaint().contains("roll back again when AWS answers"), "{}", run.complaint());
        // The machine has what AWS could not take, and the same again brings all in line.
        world.run(&["rollback", "--yes"]).ok();
        at_rest(&world.state(), 0, "datacenter");
    }
}

pub(crate) fn a_rollback_tries_again() {
    for operation in ["GET rrset", "POST rrset", "POST healthcheck"] {
        let world = world();
        world.put(&state(50, "datacenter"));
        world.run_with(Fault::Refuse(operation, 2), &["rollback", "--yes"]).ok();
        at_rest(&world.state(), 0, "datacenter");
    }
}

pub(crate) fn a_rollback_that_route_53_does_not_take_says_how_to_go_on() {
    let world = world();
    world.put(&state(50, "datacenter"));
    let run = world.run_with(Fault::Refuse("POST rrset", 100), &["rollback", "--yes"]);
    assert_eq!(run.output.status.code(), Some(1));
    assert!(run.complaint().contains("`By hand`"), "{}", run.complaint());
    at_rest(&world.state(), 50, "datacenter");
}

pub(crate) fn every_state_of_every_way_is_safe() {
    let world = world();
    for (begin, words, end) in ways() {
        world.put(&begin);
        // Each state on the way is judged where the run ends.
        let run = world.run(words).ok();
        assert!(run.states.len() >= 4, "{words:?}");
        rests(&world, &end);
    }
}

/// The calls of a word that change something, by their numbers.
fn calls(world: &World, begin: &State, words: &[&str]) -> Vec<usize> {
    world.put(begin);
    let calls = world.run(words).ok().calls;
    let changes = |what: &str| ["POST", "Put", "Set", "Update"].iter().any(|word| what.contains(word));
    calls.iter().enumerate().filter(|(_, call)| changes(&call.what)).map(|(index, _)| index + 1).collect()
}

pub(crate) fn every_word_killed_at_every_call_is_safe_and_can_be_repeated() {
    let world = world();
    let (mut kills, mut again) = (0, 0);
    for (begin, words, end) in ways() {
        // A call that changes nothing leaves what was there: dying at it is dying after the last one that changed something.
        for number in calls(&world, &begin, words) {
            for fault in [Fault::KillBefore(number), Fault::KillAfter(number)] {
                world.put(&begin);
                let run = world.run_with(fault.clone(), words);
                kills += usize::from(run.output.status.code().is_none());
                judge(&format!("{words:?} {fault:?}"), &world.state());
                // The same again finishes it; the other time somebody rolls back instead.
                again += 1;
                if again % 2 == 0 || words[0] == "rollback" {
                    world.run(words).ok();
                    rests(&world, &end);
                } else {
                    world.run(&["rollback", "--yes"]).ok();
                    at_rest(&world.state(), 0, "datacenter");
                }
            }
        }
    }
    assert!(kills > 40, "{kills}");
    tests::note!("{kills} kills, {again} of them mended");
}

pub(crate) fn every_word_failing_at_every_call_is_safe() {
    let world = world();
    for (begin, words, end) in ways() {
        for number in calls(&world, &begin, words) {
            world.put(&begin);
            let run = world.run_with(Fault::Fail(number), words);
            judge(&format!("{words:?} {number}"), &world.state());
            if !run.output.status.success() || world.state() != end {
                world.run(words).ok();
            }
            rests(&world, &end);
        }
    }
}

pub(crate) fn every_word_repeated_is_the_same() {
    let world = world();
    for (begin, words, end) in ways() {
        world.put(&begin);
        for _ in 0..2 {
            world.run(words).ok();
            rests(&world, &end);
        }
    }
}
