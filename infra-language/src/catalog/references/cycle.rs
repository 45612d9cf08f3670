use crate::diagnostic::{Code, Example, Family};

/// Something depends on itself.
pub static CYCLE: Code = Code {
    name: "cycle",
    family: Family::References,
    summary: "Something depends on itself.",
    why: "Terraform creates things in the order of their references, so a circle of them has no first one. The message shows the circle as a path. The reference that closes it usually belongs into a resource of its own: a security group rule instead of an inline block, an attachment instead of an argument.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_security_group a { name: b.name }
        //                                    ^^^^^^ circle of references: `aws_security_group.a` → `aws_security_group.b` → `aws_security_group.a`
        resource aws_security_group b { description: a.name }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        let a = b + 1;
        let b = a + 1;
        //      ^ `a` depends on itself
        output x = a;
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_security_group a { name: "security-group-a-{suffix}" }
        resource aws_security_group b { name: "security-group-b-{suffix}", description: a.name }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
