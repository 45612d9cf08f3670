use crate::diagnostic::{Code, Example, Family};

/// A name that has a meaning of its own in expressions.
pub static RESERVED_NAME: Code = Code {
    name: "reserved_name",
    family: Family::Syntax,
    summary: "A name that has a meaning of its own in expressions.",
    why: "`data.x`, `self.x`, `each.key`, `suffix` and others mean something fixed wherever they stand, so nothing \
          can be declared under these names: it could not be referred to.",
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
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
