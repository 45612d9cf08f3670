use crate::diagnostic::{Code, Example, Family};

/// A function gets an argument of the wrong type.
pub static ARGUMENT_TYPE: Code = Code {
    name: "argument_type",
    family: Family::Expressions,
    summary: "A function gets an argument of the wrong type.",
    why: "Arguments are converted as Terraform converts them; what cannot be converted is an error here, where Terraform would find it at validate or at plan.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        output x = upper(["a"]);
        //               ^^^^^
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = upper(1);
    }
}"#,
    )],
    source: "`terraform metadata functions -json` of Terraform 1.11",
    allowable: false,
};
