//! Packs of more rules than rustc asks for in one row, and what explains them in the program.

use infra_core::template::{PackDocs, RuleDocs, RuleOrPack, Source};

macro_rules! house {
    ($($name:ident)*) => {
        infra_macros::rule! {
            $(
                /// Queues do not delay.
                pub(crate) $name for aws_sqs_queue as queue {
                    require: queue.delay_seconds == null,
                    message: "{queue} delays",
                    help: "leave `delay_seconds` out",
                    level: warn,
                }
            )*
            /// All of them.
            pub(crate) pack House { $($name,)* stack_library::Baseline: allow }
        }
    };
}

house! {
    A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 B0 B1 B2 B3 B4 B5 B6 B7 B8 B9 C0 C1 C2 C3 C4 C5 C6 C7 C8 C9 D0 D1 D2 D3 D4 D5 D6 D7 D8 D9
    E0 E1 E2 E3 E4 E5 E6 E7 E8 E9 F0 F1 F2 F3 F4 F5 F6 F7 F8 F9 G0 G1 G2 G3 G4 G5 G6 G7 G8 G9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9
    I0 I1 I2 I3 I4 I5 I6 I7 I8 I9 J0 J1 J2 J3 J4 J5 J6 J7 J8 J9 K0 K1 K2 K3 K4 K5 K6 K7 K8 K9 L0 L1 L2 L3 L4 L5 L6 L7 L8 L9
}

/// A topic with rules of its own.
#[infra_macros::resource(aws_sns_topic, rules { Announced })]
pub(crate) struct Topic {
    pub(crate) display_name: String,
}

infra_macros::rule! {
    /// Topics have a name for people.
    ///
    /// It is in the mails.
    pub(crate) Announced for aws_sns_topic as topic {
        require: topic.display_name != "",
        message: "{topic} has none",
        help: "set `display_name`",
        fails { resource aws_sns_topic news { display_name: "" } }
        passes {
            resource aws_sns_topic news {
                display_name: "news",
            }
        }
    }
}

infra_macros::stack! {
    pub(crate) Inner {
        rules { House }
        resource Topic news { display_name: "news" }
    }
    #[workspace("rules")]
    pub(crate) Rules {
        stack Inner inner {}
    }
}

fn names(source: &'static Source) -> Vec<&'static str> {
    let of = |rule: &RuleOrPack| match rule {
        RuleOrPack::Rule(RuleDocs { name, .. }) | RuleOrPack::Pack(PackDocs { name, .. }) => *name,
    };
    source.rules.iter().map(|rule| of(rule)).collect()
}

#[test]
fn a_pack_holds_what_explains_its_rules() {
    let inner = Rules::STACK.source.nested[0];
    assert_eq!(names(inner), ["House"]);
    let RuleOrPack::Pack(house) = inner.rules[0] else { panic!("a pack") };
    assert_eq!((house.docs, house.rules.len()), ("All of them.", 121));
    let RuleOrPack::Rule(last) = house.rules[119] else { panic!("a rule") };
    assert_eq!((last.name, last.level, last.docs), ("l9", "warn", "Queues do not delay."));
    let RuleOrPack::Pack(baseline) = house.rules[120] else { panic!("a pack of another crate") };
    assert_eq!(baseline.name, "Baseline");
}

#[test]
fn a_rule_of_a_kind_is_explained_as_it_is_written() {
    let kind = Rules::STACK.source.nested[0].nested[0];
    assert_eq!(names(kind), ["announced"]);
    let RuleOrPack::Rule(announced) = kind.rules[0] else { panic!("a rule") };
    assert_eq!(announced.docs, "Topics have a name for people.\n\nIt is in the mails.");
    assert_eq!(announced.help, "set `display_name`");
    assert_eq!(announced.fails, ["resource aws_sns_topic news { display_name: \"\" }"]);
    assert_eq!(announced.passes, ["resource aws_sns_topic news {\n    display_name: \"news\",\n}"]);
}
