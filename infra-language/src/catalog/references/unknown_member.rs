use crate::diagnostic::{Code, Example, Family};

/// What a reference names has no such attribute.
pub static UNKNOWN_MEMBER: Code = Code {
    name: "unknown_member",
    family: Family::References,
    summary: "What a reference names has no such attribute.",
    why: "The provider's schema says which attributes a resource has; a known object has the keys that are written in it. Terraform finds the first at validate and the second only at plan, behind `let`s, lists and outputs as well.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        output x = vpc.idd;
        //             ^^^ no attribute `idd` on `aws_vpc`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        let ports = { http: 80, https: 443 };
        output x = ports.htps;
        //               ^^^^ no attribute `htps` in this object
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        output x = vpc.id;
        let ports = { http: 80, https: 443 };
        output y = ports.https;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
