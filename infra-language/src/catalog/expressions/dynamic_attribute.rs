use crate::diagnostic::{Code, Example, Family};

/// An attribute stands in a `for` over a deployed value.
pub static DYNAMIC_ATTRIBUTE: Code = Code {
    name: "dynamic_attribute",
    family: Family::Expressions,
    summary: "An attribute stands in a `for` over a deployed value.",
    why: "A `for` in a body over something deployed becomes a `dynamic` block, which repeats blocks. An attribute exists once; its value may be a `for` expression.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        variable ports { type: list(number), default: [443] }
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            for port in ports {
                instance_tenancy: "default",
            //  ^^^^^^^^^^^^^^^^ `instance_tenancy` stands in a `for` over something known only after deployment
            }
            tags: { Name: "vpc-{suffix}" },
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        variable ports { type: list(number), default: [443] }
        resource aws_security_group web {
            name: "security-group-{suffix}",
            tags: { Ports: join(",", [for port in ports: "{port}"]) },
        }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
