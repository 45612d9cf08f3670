use crate::diagnostic::{Code, Example, Family};

/// There is no schema table for this provider version.
pub static UNSUPPORTED_PROVIDER_VERSION: Code = Code {
    name: "unsupported_provider_version",
    family: Family::Expressions,
    summary: "There is no schema table for this provider version.",
    why: r#"Checks need the schema of the very version. The project carries tables of some; any other can be imported from `terraform providers schema -json` with `cargo infra schema import` and named: `schema: "aws.table"`."#,
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")] pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["4.2"] } }
        //                                                             ^^^^^ there is no table for version `4.2` of `hashicorp/aws`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")] pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
