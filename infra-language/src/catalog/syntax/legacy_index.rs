use crate::diagnostic::{Code, Example, Family};

/// An index or splat behind a dot.
pub static LEGACY_INDEX: Code = Code {
    name: "legacy_index",
    family: Family::Syntax,
    summary: "An index or splat behind a dot.",
    why: "Old Terraform wrote `list.0` and `list.*.id`. Both are written in brackets, so that a dot always means \
          an attribute.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = [1, 2].0;
        //                ^ an index is written in brackets
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = [1, 2][0];
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
