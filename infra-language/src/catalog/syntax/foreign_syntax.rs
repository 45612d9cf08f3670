use crate::diagnostic::{Code, Example, Family};

/// Something of Rust or of another language that has no meaning here.
pub static FOREIGN_SYNTAX: Code = Code {
    name: "foreign_syntax",
    family: Family::Syntax,
    summary: "Something of Rust or of another language that has no meaning here.",
    why: "Macros, borrows, closures, loops and heredocs are not part of the expressions. The help names what is \
          used instead.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        output a = format!("{}", 1);
        //         ^^^^^^ no Rust macro can stand here: `format!`
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = <<EOF;
        //         ^^ Terraform's heredoc is not part of the language
    }
}
"#,
        ),
    ],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = "{1 + 1} lines";
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
