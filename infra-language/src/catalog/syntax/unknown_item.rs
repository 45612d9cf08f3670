use crate::diagnostic::{Code, Example, Family};

/// A word that begins no item.
pub static UNKNOWN_ITEM: Code = Code {
    name: "unknown_item",
    family: Family::Syntax,
    summary: "A word that begins no item.",
    why: "Every item of a stack begins with a word such as `resource`, `stack` or `output`. If the word is near to \
          one of them, what follows is read as if it were written that way, so that this is the only error. \
          `locals` of Terraform's own language are written as `let name = value;`, one by one.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        resorce aws_vpc main { cidr_block: "10.0.0.0/16" }
      //^^^^^^^ no item `resorce`
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        locals { a: 1 }
      //^^^^^^ no item `locals`
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
        output a = 1;
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
