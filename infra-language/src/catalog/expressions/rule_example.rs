use crate::diagnostic::{Code, Example, Family};

/// An example of a rule does not behave as it says.
pub static RULE_EXAMPLE: Code = Code {
    name: "rule_example",
    family: Family::Expressions,
    summary: "An example of a rule does not behave as it says.",
    why: "What stands in `fails { … }` is what the rule finds, and what stands in `passes { … }` is close to it and right. \
          Both are compiled with the rule, as the items of a root stack, so that its documentation is true.",
    fails: &[
        Example(
            r#"
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        fails { resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" } }
    //  ^^^^^ `queue_key` finds nothing in this
    }
}
"#,
        ),
        Example(
            r#"
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        passes { resource aws_sqs_queue jobs { delay_seconds: 5 } }
    //  ^^^^^^ `queue_key` finds something in this
    }
}
"#,
        ),
    ],
    passes: &[Example(
        r#"
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        fails { resource aws_sqs_queue jobs { delay_seconds: 5 } }
        passes { resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" } }
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
