//! What must hold at every moment, by the rules by which Route 53 chooses.

use crate::world::State;

/// The sides that a client may be answered with, for any health of them as seen from outside.
fn answers(state: &State, legacy_healthy: bool, aws_healthy: bool) -> Vec<&'static str> {
    let sides = [
        ("datacenter", state.legacy, state.legacy_open && legacy_healthy),
        ("AWS", state.aws, state.aws_open && aws_healthy),
    ];
    // Weights decide among the healthy; weight zero is for when no other is healthy; if none is, all count as healthy.
    let healthy: Vec<_> = sides.iter().filter(|(_, _, healthy)| *healthy).collect();
    let candidates = if healthy.is_empty() { sides.iter().collect() } else { healthy };
    let weighted: Vec<_> = candidates.iter().filter(|(_, weight, _)| *weight > 0).collect();
    let chosen: Vec<&'static str> = if weighted.is_empty() {
        candidates.iter().map(|(name, ..)| *name).collect()
    } else {
        weighted.iter().map(|(name, ..)| *name).collect()
    };
    chosen
}

/// Panics unless the state is safe.
pub(crate) fn judge(what: &str, state: &State) {
    assert!(state.legacy + state.aws == 100, "{what}: the weights are a whole: {state:?}");
    assert!(["datacenter", "aurora"].contains(&&*state.owner), "{what}: the writes have one owner: {state:?}");
    for (legacy, aws) in [(true, true), (true, false), (false, true), (false, false)] {
        let answers = answers(state, legacy, aws);
        assert!(!answers.is_empty(), "{what}: {state:?}");
        if !state.aws_open {
            assert_eq!(answers, ["datacenter"], "{what}: AWS is closed: {state:?}");
        }
        if !state.legacy_open || state.owner == "aurora" {
            assert_eq!(answers, ["AWS"], "{what}: the datacenter is closed: {state:?}");
        }
    }
    if state.owner == "aurora" {
        assert!(
            !state.legacy_open && state.aws_open,
            "{what}: the datacenter is closed before Aurora owns the writes: {state:?}"
        );
    }
}

/// Panics unless the state is one to stay in, with this share.
pub(crate) fn at_rest(state: &State, share: u64, owner: &str) {
    judge("at rest", state);
    assert_eq!((state.aws, state.share, &*state.owner), (share, share, owner), "{state:?}");
    assert_eq!(state.aws_open, share > 0, "{state:?}");
    assert_eq!(state.legacy_open, owner == "datacenter", "{state:?}");
}
