use crate::diagnostic::{Code, Example, Family};

/// An interpolation of nothing.
pub static EMPTY_INTERPOLATION: Code = Code {
    name: "empty_interpolation",
    family: Family::Syntax,
    summary: "An interpolation of nothing.",
    why: "Values are named where they are used: there are no arguments behind a text that `{}` could stand for.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = "a-{}";
        //         ^^^^^^ `{}` interpolates nothing
    }
}
"#,
    )],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = "a-{suffix}";
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = "a-{{}}";
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
