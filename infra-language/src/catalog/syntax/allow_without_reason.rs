use crate::diagnostic::{Code, Example, Family};

/// A rule allowed away without a reason.
pub static ALLOW_WITHOUT_REASON: Code = Code {
    name: "allow_without_reason",
    family: Family::Syntax,
    summary: "A rule allowed away without a reason.",
    why: "Whoever reads the stack later, an auditor among them, must see why a rule does not hold here. A reason \
          is text that says what makes this one place different.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        #[allow(unused_let)]
      //^^^^^^^^^^^^^^^^^^^^ `#[allow]` needs a reason, as text
        output a = 1;
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        #[allow(unused_let, reason = "")]
        //                           ^^ `#[allow]` needs a reason, as text
        output a = 1;
    }
}
"#,
        ),
    ],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = 1;
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
