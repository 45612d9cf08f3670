//! Several people at once.

use crate::proxy::Fault;
use crate::safety::{at_rest, judge};
use crate::world::{State, World};

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

/// AWS serves everything, and the datacenter owns the writes.
fn before_the_cutover() -> State {
    State { legacy: 0, aws: 100, legacy_open: true, aws_open: true, owner: "datacenter".to_owned(), share: 100 }
}

/// Where one gives the writes to Aurora while the other takes everything back, one of both is what is there in the end.
pub(crate) fn a_rollback_and_a_cutover_end_with_one() {
    let world = World::new();
    world.start("reverse");
    let before = before_the_cutover();
    for (first, second) in [("cutover", "rollback"), ("rollback", "cutover")] {
        for calls in [1, 2, 3, 5, 7, 9, 10, 11, 12, 13] {
            world.put(&before);
            let words = |word: &'static str| match word {
                "cutover" => vec![word, "--yes", "--force", "--reason", "test"],
                _ => vec![word, "--yes"],
            };
            let one = world.begin(Fault::None, &words(first));
            one.reach(calls);
            let other = world.begin(Fault::None, &words(second));
            let runs = [one.end_unjudged(), other.end_unjudged()];
            let state = world.state();
            let said = format!("{first} {calls} {state:?} {} {}", runs[0].complaint(), runs[1].complaint());
            judge(&said, &state);
            match &*state.owner {
                "aurora" => assert_eq!((state.aws, state.legacy_open, state.share), (100, false, 100), "{said}"),
                _ => assert!(
                    state.legacy_open && state.aws == state.share && state.aws_open == (state.aws > 0),
                    "{said}"
                ),
            }
        }
    }
}

/// What a cutover sent before it was killed may arrive when a rollback is long over.
pub(crate) fn what_a_killed_cutover_sent_changes_nothing_after_a_rollback() {
    let world = World::new();
    let before = before_the_cutover();
    let mut landed = Vec::new();
    for call in 1.. {
        world.put(&before);
        let cutover = world.begin(Fault::KillUnderWay(call), &["cutover", "--yes", "--force", "--reason", "test"]);
        let land = cutover.end_with_a_call_under_way();
        world.run(&["rollback", "--yes", "--accept-loss", "nothing"]).ok();
        at_rest(&world.state(), 0, "datacenter");
        let Some(what) = land() else { break };
        let state = world.state();
        if what == "ssm PutParameter" {
            // The one that nothing can refuse: it is seen, and the same word again leads home.
            assert_eq!((state.legacy, state.legacy_open, state.aws_open), (100, true, false), "{state:?}");
            assert!(world.run(&["status"]).ok().complaint().contains("was written down last"), "{state:?}");
            world.begin(Fault::None, &["rollback", "--yes"]).end_unjudged().ok();
        }
        at_rest(&world.state(), 0, "datacenter");
        landed.push(what);
    }
    for what in ["route53 POST healthcheck", "ssm PutParameter"] {
        assert!(landed.iter().any(|landed| landed == what), "{landed:?}");
    }
}
