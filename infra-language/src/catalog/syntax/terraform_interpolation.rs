use crate::diagnostic::{Code, Example, Family};

/// `${…}` in a text.
pub static TERRAFORM_INTERPOLATION: Code = Code {
    name: "terraform_interpolation",
    family: Family::Syntax,
    summary: "`${…}` in a text.",
    why: "Terraform's own language interpolates with `${…}`; here the dollar sign would become part of the text. \
          `${{` and `%{{` with two braces stand for themselves: what the deployed text should hold in this form is \
          written so, and arrives unchanged.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = "a-${suffix}";
        //         ^^^^^^^^^^^^^ `${suffix}` is how Terraform's own language interpolates
    }
}
"#,
    )],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = "a-{suffix}";
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = "a-${{HOME}}";
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = "100%, {suffix}";
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
