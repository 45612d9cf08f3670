use crate::diagnostic::{Code, Example, Family};

/// An object has a key twice.
pub static DUPLICATE_KEY: Code = Code {
    name: "duplicate_key",
    family: Family::Expressions,
    summary: "An object has a key twice.",
    why: "The second value would silently win, or Terraform would refuse the object. In a `for` expression, values of one key can be collected with `...` after the value.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        output x = { a: 1, a: 2 };
        //                 ^ the key `a` stands twice in one object
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        output x = {for v in [1, 1]: "k{v}" => v};
        //                           ^^^^^^ two rounds give the key `k1`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = { a: 1, A: 2 };
        output y = {for v in [1, 1]: "k{v}" => v...};
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
