use crate::diagnostic::{Code, Example, Family};

/// A name that is no value stands where a value belongs.
pub static NOT_A_VALUE: Code = Code {
    name: "not_a_value",
    family: Family::References,
    summary: "A name that is no value stands where a value belongs.",
    why: "A nested stack, another root or a provider is not a value. A nested stack shows its outputs alone: name one of them. A family of nested stacks is a value: the outputs of each by its key.",
    fails: &[Example(
        r#"stack! {
    pub Network {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        output vpc_id = vpc.id;
    }
    pub Demo {
        stack Network network { }
        output x = network;
        //         ^^^^^^^ a nested stack is not a value
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        data aws_region here { }
        output x = data.aws_region.here.id;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
