use crate::diagnostic::{Code, Example, Family};

/// A closing brace in a text that closes nothing.
pub static UNMATCHED_BRACE: Code = Code {
    name: "unmatched_brace",
    family: Family::Syntax,
    summary: "A closing brace in a text that closes nothing.",
    why: "A brace that is part of the text is written twice, the closing one too, so that a forgotten opening \
          brace does not go unseen.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = "suffix}";
        //         ^^^^^^^^^ a `}` closes nothing in the text, after `suffix`
    }
}
"#,
    )],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = "{suffix}";
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = "suffix}}";
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
