use crate::diagnostic::{Code, Example, Family};

/// `=` or `=>` where a colon belongs.
pub static COLON_EXPECTED: Code = Code {
    name: "colon_expected",
    family: Family::Syntax,
    summary: "`=` or `=>` where a colon belongs.",
    why: "Terraform's own language writes `name = value`. Here the entries of a body and of an object are written \
          `name: value`, as the fields of a Rust struct; `=` stands only in items such as `let` and `output`.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block = "10.0.0.0/16" }
        //                                 ^ a name and its value are separated by `:`, not `=`
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = { b => 1 };
        //             ^^ a name and its value are separated by `:`, not `=>`
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
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = { b: 1 };
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
