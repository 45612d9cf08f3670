use crate::diagnostic::{Code, Example, Family};

/// An operator of another language.
pub static INVALID_OPERATOR: Code = Code {
    name: "invalid_operator",
    family: Family::Syntax,
    summary: "An operator of another language.",
    why: "The operators are those of Terraform: `+ - * / %`, `== != < <= > >=`, `&& || !`. For others there are \
          functions.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = true and false;
        //              ^^^ no operator `and`
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = 2 ** 3;
        //           ^^ no operator `**`
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
        output a = true && false;
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = pow(2, 3);
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
