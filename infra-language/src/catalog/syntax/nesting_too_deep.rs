use crate::diagnostic::{Code, Example, Family};

/// Something nested more deeply than the compiler follows.
pub static NESTING_TOO_DEEP: Code = Code {
    name: "nesting_too_deep",
    family: Family::Syntax,
    summary: "Something nested more deeply than the compiler follows.",
    why: "Expressions, bodies and items can be nested 64 levels deep, and 200 operators can follow one another. \
          What needs more is generated text, better read from a file or computed by `for`.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
        //                                                                        ^ nested more than 64 levels deep
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = ((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))));
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
