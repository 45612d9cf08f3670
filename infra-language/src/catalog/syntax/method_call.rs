use crate::diagnostic::{Code, Example, Family};

/// A method called on a value.
pub static METHOD_CALL: Code = Code {
    name: "method_call",
    family: Family::Syntax,
    summary: "A method called on a value.",
    why: "Values have attributes, not methods. What Rust does with methods, Terraform's functions do: the value is \
          the first argument.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        output a = "a".upper();
        //             ^^^^^ values have no methods: `upper(…)`
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        output a = upper("a");
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
