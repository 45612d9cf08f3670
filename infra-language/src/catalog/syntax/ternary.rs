use crate::diagnostic::{Code, Example, Family};

/// `condition ? a : b`.
pub static TERNARY: Code = Code {
    name: "ternary",
    family: Family::Syntax,
    summary: "`condition ? a : b`.",
    why: "A conditional is written as in Rust: `if condition { a } else { b }`.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = true ? 1 : 2;
        //              ^ `? :` is written as `if`
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = if true { 1 } else { 2 };
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
