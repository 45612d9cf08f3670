use crate::diagnostic::{Code, Example, Family};

/// Arguments of a stack in angle brackets.
pub static GENERIC_ARGUMENTS: Code = Code {
    name: "generic_arguments",
    family: Family::Syntax,
    summary: "Arguments of a stack in angle brackets.",
    why: "Parameters are declared in angle brackets, but given by name in the body, where every argument can be \
          seen for what it is.",
    fails: &[Example(
        r#"
stack! {
    pub Network<cidr: cidr> {
        output cidr = cidr;
    }
    pub Demo {
        stack Network<"10.0.0.0/16"> network { }
        //           ^^^^^^^^^^^^^^^ arguments stand in the body, not in angle brackets
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Network<cidr: cidr> {
        output cidr = cidr;
    }
    pub Demo {
        stack Network network { cidr: "10.0.0.0/16" }
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
