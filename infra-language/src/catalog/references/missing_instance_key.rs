use crate::diagnostic::{Code, Example, Family};

/// An attribute is asked of several resources at once.
pub static MISSING_INSTANCE_KEY: Code = Code {
    name: "missing_instance_key",
    family: Family::References,
    summary: "An attribute is asked of several resources at once.",
    why: "A resource with `count` or `for_each`, and a family, are several: name one by its index or key, or go through all of them with `[*]`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip nat { count: 2, domain: "vpc", tags: { Name: "eip-{count.index}-{suffix}" } }
        output x = nat.id;
        //             ^^ `aws_eip.nat` has `count`: its instances have `id`, not the whole
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip nat { count: 2, domain: "vpc", tags: { Name: "eip-{count.index}-{suffix}" } }
        output x = nat[*].id;
        output y = nat[0].id;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
