use crate::diagnostic::{Code, Example, Family};

/// A path where a rule or a pack belongs leads to something else.
pub static NOT_A_RULE: Code = Code {
    name: "not_a_rule",
    family: Family::References,
    summary: "A path where a rule or a pack belongs leads to something else.",
    why: "`rules { … }` and packs take rules and packs, each by its path.",
    fails: &[Example(
        r#"
stack! {
    pub Network {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
    }
    #[workspace("demo")]
    pub Demo {
        rules { Network }
        //      ^^^^^^^ `Network` is a stack
        stack Network network {}
    }
}
"#,
    )],
    passes: &[Example(
        r#"
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
    }
    pub pack Baseline { QueueKey: warn }
}
stack! {
    #[workspace("demo")]
    pub Demo {
        rules { Baseline }
        resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" }
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
