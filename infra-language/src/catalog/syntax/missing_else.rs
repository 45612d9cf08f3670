use crate::diagnostic::{Code, Example, Family};

/// An `if` that should give a value but has no `else`.
pub static MISSING_ELSE: Code = Code {
    name: "missing_else",
    family: Family::Syntax,
    summary: "An `if` that should give a value but has no `else`.",
    why: "An expression must have a value in every case. To leave an attribute out, give `null`; to leave out a \
          block or an item, write the `if` around it.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = if true { 1 };
        //         ^^ an `if` that gives a value needs an `else`
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = if true { 1 } else { null };
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
