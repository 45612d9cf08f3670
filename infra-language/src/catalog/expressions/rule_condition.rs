use crate::diagnostic::{Code, Example, Family};

/// A rule's condition cannot be one.
pub static RULE_CONDITION: Code = Code {
    name: "rule_condition",
    family: Family::Expressions,
    summary: "A rule's condition cannot be one.",
    why: "`require` and `when`, and what `any`, `all`, `count` and `find` ask of each, are true or false. A value compared \
          with one of another type never is the same, so the rule would find everything or nothing.",
    fails: &[
        Example(
            r#"
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id,
        //       ^^^^^^^^^^^^^^^^^^^^^^^ this is neither true nor false
        message: "{queue} is not encrypted",
    }
}
"#,
        ),
        Example(
            r#"
rule! {
    pub QueueDelay for aws_sqs_queue as queue {
        require: queue.delay_seconds == "none",
        //                              ^^^^^^ a number and a string are never the same
        message: "{queue} delays its messages",
    }
}
"#,
        ),
    ],
    passes: &[Example(
        r#"
rule! {
    pub QueueDelay for aws_sqs_queue as queue {
        require: queue.delay_seconds == null || queue.delay_seconds == 0,
        message: "{queue} delays its messages",
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
