use crate::diagnostic::{Code, Example, Family};

/// A rule names a type, attribute or block that there is not.
pub static UNKNOWN_IN_RULE: Code = Code {
    name: "unknown_in_rule",
    family: Family::References,
    summary: "A rule names a type, attribute or block that there is not.",
    why: "A rule is checked against the schemas of all provider versions where it is written: a name that none of them \
          has would make it find nothing, or everything, in silence.",
    fails: &[
        Example(
            r#"
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key != null,
        //             ^^^^^^^^^^^^^^ no attribute or block `kms_master_key` on `queue`
        message: "{queue} is not encrypted",
    }
}
"#,
        ),
        Example(
            r#"
rule! {
    pub VersionedBuckets for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_version, v => v.bucket == bucket.id),
        //           ^^^^^^^^^^^^^^^^^^^^^ no resource type `aws_s3_bucket_version`
        message: "{bucket} keeps no versions",
    }
}
"#,
        ),
    ],
    passes: &[Example(
        r#"
rule! {
    pub VersionedBuckets for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_versioning, v => v.bucket == bucket.id),
        message: "{bucket} keeps no versions",
    }
}
"#,
    )],
    source: "the provider's schemas",
    allowable: false,
};
