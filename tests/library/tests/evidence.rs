//! What a library allows is seen by the roots that bring it in.

use infra_core::evidence::{Evidence, SourcePlace};
use infra_core::template::{Addresses, Severity};
use infra_macros::stack;

stack! {
    #[workspace("strict")]
    pub Strict {
        provider aws { region: "us-east-1" }
        stack stack_library::Inbox inbox {}
    }
    #[workspace("lax")]
    pub Lax {
        provider aws { region: "us-east-1" }
        rules { name_without_type: "allow" }
        stack stack_library::Inbox inbox {}
    }
}

fn evidence(stack: &infra_core::template::Stack) -> Evidence {
    Evidence::of(Addresses::new(stack.targets[0].addresses))
}

fn is_in(place: &SourcePlace, file: &str) -> bool {
    place.file.replace('\\', "/").ends_with(file)
}

#[test]
fn an_allow_of_a_library_has_its_place_there_and_says_what_it_silences() {
    let Evidence { findings, allows } = evidence(Strict::STACK);
    let ([finding], [allow]) = (findings.as_slice(), allows.as_slice()) else { panic!("{findings:?} {allows:?}") };
    assert_eq!((allow.reason.as_str(), allow.silences), ("the senders look for this name", 1));
    assert_eq!(allow.addresses, ["aws_sqs_queue.inbox_messages"]);
    assert!(is_in(&allow.place, "library/src/lib.rs"), "{allow:?}");
    assert_eq!((finding.severity, &finding.addresses), (Severity::Error, &allow.addresses));
    assert_eq!(finding.allowed.as_ref().map(|allowed| &allowed.place), Some(&allow.place));
    let note = finding.notes.iter().find(|note| note.text.starts_with("in `inbox`")).expect("the way to it");
    assert!(note.place.as_ref().is_some_and(|place| is_in(place, "library/tests/evidence.rs")), "{note:?}");
}

#[test]
fn where_a_root_turns_the_rule_off_it_silences_nothing() {
    let Evidence { findings, allows } = evidence(Lax::STACK);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(allows.iter().map(|allow| allow.silences).collect::<Vec<_>>(), [0]);
}
