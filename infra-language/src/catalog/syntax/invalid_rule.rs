use crate::diagnostic::{Code, Example, Family};

/// A rule or a pack is not written as one.
pub static INVALID_RULE: Code = Code {
    name: "invalid_rule",
    family: Family::Syntax,
    summary: "A rule or a pack is not written as one.",
    why: "A rule says what it is about, what must be so, and what is wrong where it is not: `pub Name for aws_sqs_queue \
          as queue { require: …, message: \"…\" }`. It may also state `when`, `help`, `at`, `level` and `certain`, and hold \
          examples in `fails { … }` and `passes { … }`.",
    fails: &[
        Example(
            r#"
rule! {
    pub QueueKey for aws_sqs_queue as queue {
    //  ^^^^^^^^ the rule `QueueKey` states no `message`
        require: queue.kms_master_key_id != null,
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
        severity: warn,
    //  ^^^^^^^^ a rule states no `severity`
    }
}
"#,
        ),
    ],
    passes: &[Example(
        r#"
rule! {
    /// Queues are encrypted.
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        level: warn,
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
