use crate::diagnostic::{Code, Example, Family};

/// A name with a dash.
pub static DASH_IN_NAME: Code = Code {
    name: "dash_in_name",
    family: Family::Syntax,
    summary: "A name with a dash.",
    why: "Terraform takes dashes in names. Here a dash is the operator between numbers, so a name that must hold one is \
          written in quotes, and referred to in full: `aws_vpc[\"my-vpc\"].id`. A `let` and a nested stack are known by \
          their short names alone, and take none.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        resource aws_vpc my-vpc { cidr_block: "10.0.0.0/16" }
        //               ^^^^^^ a name holds no `-`
    }
}
"#,
    )],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc my_vpc { cidr_block: "10.0.0.0/16" }
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc "my-vpc" { cidr_block: "10.0.0.0/16" }
        output vpc_id = aws_vpc["my-vpc"].id;
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = 3-2;
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
