use crate::diagnostic::{Code, Example, Family};

/// An argument before the last spread with `...`.
pub static SPREAD_POSITION: Code = Code {
    name: "spread_position",
    family: Family::Syntax,
    summary: "An argument before the last spread with `...`.",
    why: "As in Terraform, only the last argument of a call can be a list whose elements become arguments.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = max([1, 2]..., 3);
        //                   ^^^ only the last argument can be spread
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = max(3, [1, 2]...);
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
