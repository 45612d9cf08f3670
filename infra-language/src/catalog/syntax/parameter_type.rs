use crate::diagnostic::{Code, Example, Family};

/// A parameter of a stack without its type.
pub static PARAMETER_TYPE: Code = Code {
    name: "parameter_type",
    family: Family::Syntax,
    summary: "A parameter of a stack without its type.",
    why: "Arguments are checked where a stack is brought in; for that each parameter says what it takes: `string`, \
          `cidr`, `[string]`, `ref(aws_vpc)` and so on.",
    fails: &[Example(
        r#"
stack! {
    pub Demo<name> {
    //       ^^^^ the parameter `name` needs a type
        output a = name;
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo<name: string> {
        output a = name;
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
