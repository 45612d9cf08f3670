use crate::diagnostic::{Code, Example, Family};

/// Values or entries that no comma separates.
pub static MISSING_COMMA: Code = Code {
    name: "missing_comma",
    family: Family::Syntax,
    summary: "Values or entries that no comma separates.",
    why: "The attributes of a body, the elements of a list and the entries of an object are separated by commas. \
          Only behind the closing brace of a block the comma can be left out.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc main {
            cidr_block: "10.0.0.0/16"
            //          ^^^^^^^^^^^^^ a `,` is missing after this value
            enable_dns_support: true,
        }
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = [1 2];
        //          ^ a `,` is missing after this value
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
        resource aws_vpc main {
            cidr_block: "10.0.0.0/16",
            enable_dns_support: true,
        }
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        output a = [1, 2];
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
