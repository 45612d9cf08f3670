use crate::diagnostic::{Code, Example, Family};

/// A literal that the language does not have.
pub static INVALID_LITERAL: Code = Code {
    name: "invalid_literal",
    family: Family::Syntax,
    summary: "A literal that the language does not have.",
    why: "Text is written in double quotes, or raw as `r\"…\"`. There are no characters, bytes and C strings.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = 'a';
        //         ^^^ text is written in double quotes
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = b"a";
        //         ^^^^ there are no bytes, only text
    }
}
"#,
        ),
    ],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = "a";
    }
}
"#,
        ),
        Example(
            r##"
stack! {
    pub Demo {
        output a = r#"a "quoted" word"#;
    }
}
"##,
        ),
    ],
    source: "the language",
    allowable: false,
};
