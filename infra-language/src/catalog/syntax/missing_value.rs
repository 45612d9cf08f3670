use crate::diagnostic::{Code, Example, Family};

/// Nothing, or something that is no value, where a value belongs.
pub static MISSING_VALUE: Code = Code {
    name: "missing_value",
    family: Family::Syntax,
    summary: "Nothing, or something that is no value, where a value belongs.",
    why: "Something must stand behind a colon, an equals sign or an operator, and between the commas of a list.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: , enable_dns_support: true }
        //                                  ^ expected a value, found `,`
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = 1 + ;
        //             ^ expected a value, found `;`
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
        resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true }
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = 1 + 2;
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
