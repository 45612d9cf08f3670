use crate::diagnostic::{Code, Example, Family};

/// Something is nested deeper than the compiler goes.
pub static TOO_DEEP: Code = Code {
    name: "too_deep",
    family: Family::Expressions,
    summary: "Something is nested deeper than the compiler goes.",
    why: "Expressions and stacks may be nested, but not without end: a compiler that recursed as deep as its input would run out of stack. No program that a person reads comes near the limit; a stack that brings in itself does.",
    fails: &[],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        let deep = [[[[[[[[1]]]]]]]];
        output x = deep;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
