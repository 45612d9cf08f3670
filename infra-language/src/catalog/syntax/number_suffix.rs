use crate::diagnostic::{Code, Example, Family};

/// A number with a suffix.
pub static NUMBER_SUFFIX: Code = Code {
    name: "number_suffix",
    family: Family::Syntax,
    summary: "A number with a suffix.",
    why: "There is one type of number, so there is nothing for a suffix to say. Lengths of time and amounts with a \
          unit are text.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = 1u8;
        //         ^^^ a number has no suffix: `u8`
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = 30s;
        //         ^^^ a number has no suffix: `s`
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
        output a = 1;
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = "30s";
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
