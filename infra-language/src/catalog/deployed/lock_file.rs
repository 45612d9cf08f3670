use crate::diagnostic::{Code, Example, Family};

/// A lock that cannot be read.
pub static LOCK_FILE: Code = Code {
    name: "lock_file",
    family: Family::Deployed,
    summary: "A lock that cannot be read.",
    why: "The file that `#[lock(\"…\")]` names says what is deployed. Where it is missing, nothing would be compared in silence. \
          `cargo infra lock --init PATH` makes one, and `lock` of the program writes what is deployed already. A merge \
          that stopped at it is resolved by the lines of both sides, each address once.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    #[lock("missing.lock")]
    //     ^^^^^^^^^^^^^^ cannot read the lock `missing.lock`
    pub Demo {
        resource aws_s3_bucket receipts { bucket: "s3-bucket-receipts-{suffix}" }
    }
}"#,
    )],
    passes: &[Example(
        r#"// infra.lock:
//
// [demo.prod]
// "aws_s3_bucket.receipts" = { data = "the objects", fixed = { bucket = "s3-bucket-receipts-prod" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_s3_bucket receipts { bucket: "s3-bucket-receipts-{suffix}" }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
