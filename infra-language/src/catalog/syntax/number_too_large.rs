use crate::diagnostic::{Code, Example, Family};

/// A number of more digits than can be kept.
pub static NUMBER_TOO_LARGE: Code = Code {
    name: "number_too_large",
    family: Family::Syntax,
    summary: "A number of more digits than can be kept.",
    why: "Numbers are computed exactly, with up to 38 digits. Identifiers that look like numbers, account ids \
          among them, are text.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = 123456789012345678901234567890123456789012;
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a number of more digits than can be kept exactly
    }
}
"#,
    )],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = 12345678901234567890;
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = "123456789012345678901234567890123456789012";
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
