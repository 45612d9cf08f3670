use crate::diagnostic::{Code, Example, Family};

/// The names of a `for` in the wrong form.
pub static FOR_BINDING: Code = Code {
    name: "for_binding",
    family: Family::Syntax,
    summary: "The names of a `for` in the wrong form.",
    why: "A `for` around items or blocks puts two names in parentheses, as Rust does: `for (index, value) in list \
          { … }`. A `for` within an expression writes them without, as Terraform does: `[for index, value in list: \
          …]`.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        for index, port in [80, 443] {  }
        //  ^^^^^^^^^^^ two names of a `for` stand in parentheses
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = [for (i, x) in [1, 2]: i + x];
        //              ^^^^^^ the names of a `for` expression stand without parentheses
    }
}
"#,
        ),
    ],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = [for i, x in [1, 2]: i + x];
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
