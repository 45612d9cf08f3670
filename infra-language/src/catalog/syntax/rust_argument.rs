use crate::diagnostic::{Code, Example, Family};

/// `rust()` without an expression.
pub static RUST_ARGUMENT: Code = Code {
    name: "rust_argument",
    family: Family::Syntax,
    summary: "`rust()` without an expression.",
    why: "`rust(expression)` is the one way out of the language: the Rust expression is evaluated when `synth` \
          runs.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = rust();
        //         ^^^^^^ `rust` needs an expression
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = rust(1 + 1);
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
