use crate::diagnostic::{Code, Example, Family};

/// An interpolation in a text that is not closed.
pub static UNCLOSED_INTERPOLATION: Code = Code {
    name: "unclosed_interpolation",
    family: Family::Syntax,
    summary: "An interpolation in a text that is not closed.",
    why: "In a text, `{` begins an interpolation that ends with `}`. A brace that is part of the text is written \
          twice.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = "{suffix";
        //         ^^^^^^^^^ `{suffix` is not closed in the text
    }
}
"#,
    )],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = "{suffix}";
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = "{{suffix";
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
