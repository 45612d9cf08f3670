use crate::diagnostic::{Code, Example, Family};

/// A Rust path as a value.
pub static RUST_PATH: Code = Code {
    name: "rust_path",
    family: Family::Syntax,
    summary: "A Rust path as a value.",
    why: "The language sees only what is declared in it; there is no silent way through to Rust. `rust(path)` \
          evaluates a Rust expression when `synth` runs and puts its value in place.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = std::process::id();
        //         ^^^^^^^^^^^^^^^^ the Rust path `std::process::id` is not a value here
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = rust(std::process::id());
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
