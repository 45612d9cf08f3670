use crate::diagnostic::{Code, Example, Family};

/// A name that has a meaning of its own in expressions.
pub static RESERVED_NAME: Code = Code {
    name: "reserved_name",
    family: Family::Syntax,
    summary: "A name that has a meaning of its own in expressions.",
    why: "`data.x`, `self.x`, `each.key`, `suffix` and others mean something fixed, so what is known by its short name \
          alone cannot be declared under these names: it could not be referred to. Resources, variables and modules can, \
          but for the words `if`, `for`, `true` and their like: they have a full form, as in `aws_ebs_volume.data.id`.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        let suffix = "a";
        //  ^^^^^^ `suffix` cannot name a binding: the word has a meaning of its own in expressions
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        let ending = "a";
        output a = ending;
        resource aws_ebs_volume data { availability_zone: "us-east-1a", size: 8 }
        output b = aws_ebs_volume.data.id;
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
