use crate::diagnostic::{Code, Example, Family};

/// An item of one line without its semicolon.
pub static MISSING_SEMICOLON: Code = Code {
    name: "missing_semicolon",
    family: Family::Syntax,
    summary: "An item of one line without its semicolon.",
    why: "`let`, `output … = …` and `remote` end with a semicolon: without it the next line would be read as part \
          of the value.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = 1
        //         ^ a `;` is missing after this
        output b = 2;
    }
}
"#,
    )],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = 1;
        output b = 2;
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a { value: 1 }
        output b = 2;
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
