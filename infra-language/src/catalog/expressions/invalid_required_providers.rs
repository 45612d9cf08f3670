use crate::diagnostic::{Code, Example, Family};

/// An entry of `required_providers` is not of its form.
pub static INVALID_REQUIRED_PROVIDERS: Code = Code {
    name: "invalid_required_providers",
    family: Family::Expressions,
    summary: "An entry of `required_providers` is not of its form.",
    why: "A root stack names the providers it uses, each with its source and the versions it supports, newest first. They are read before anything is evaluated, so they are plain texts.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")] pub Demo {
        required_providers { aws { source: "hashicorp/aws", version: ["6.69"] } }
        //                                                           ^^^^^^^^ `required_providers` takes plain texts
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")] pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["6.69", "5.100"] } }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
