use crate::diagnostic::{Code, Example, Family};

/// A single `=` where only a comparison can be meant.
pub static ASSIGNMENT_IN_CONDITION: Code = Code {
    name: "assignment_in_condition",
    family: Family::Syntax,
    summary: "`=` in a condition.",
    why: "Nothing is ever assigned in a condition; what is meant is the comparison `==`.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = if 1 = 2 { 1 } else { 2 };
        //              ^ `=` does not compare
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = if 1 == 2 { 1 } else { 2 };
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
