use crate::diagnostic::{Code, Example, Family};

/// An operator or condition gets a value of the wrong type.
pub static OPERAND_TYPE: Code = Code {
    name: "operand_type",
    family: Family::Expressions,
    summary: "An operator or condition gets a value of the wrong type.",
    why: "Arithmetic takes numbers, `!`, `&&`, `||` and conditions take bools. Texts that read as a number or bool are converted, as in Terraform.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        output x = 1 + true;
        //             ^^^^ `+` takes a number, this is bool
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        output x = !"maybe";
        //          ^^^^^^^ `!` takes a bool, this is text
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = 1 + "2";
        output y = !"true";
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
