use crate::diagnostic::{Code, Example, Family};

/// A file that cannot be included.
pub static INCLUDE_FAILED: Code = Code {
    name: "include_failed",
    family: Family::Syntax,
    summary: "A file that cannot be included.",
    why: "The path is taken relative to the source file that holds the `include`. The file must be there when the \
          crate is compiled, and be text.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = include("missing.txt");
        //                 ^^^^^^^^^^^^^ cannot include `missing.txt`: no such file
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = include("a.txt");
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
