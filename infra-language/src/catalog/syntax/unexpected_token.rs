use crate::diagnostic::{Code, Example, Family};

/// Something else stands where the language needs a certain token.
pub static UNEXPECTED_TOKEN: Code = Code {
    name: "unexpected_token",
    family: Family::Syntax,
    summary: "Something else stands where the language needs a certain token.",
    why: "The text cannot be read on from here. The message says what could stand at this place and what was \
          found.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = 1 2;
        //           ^ expected `;` or an operator, found `2`
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = [for x y: x];
        //                ^ expected `in` and what to go through, found `y`
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
        output a = 1 + 2;
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = [for x in [1]: x];
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
