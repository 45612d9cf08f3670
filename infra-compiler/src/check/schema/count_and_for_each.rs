use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Meta,
};

/// `count` and `for_each` on one resource or module.
static CODE: Code = Code {
    name: "count_and_for_each",
    family: Family::Schema,
    summary: "`count` and `for_each` on one resource or module.",
    why: "Each says how many instances there are; Terraform refuses both together.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { for_each: toset(["a", "b"]), cidr_block: "10.0.0.0/16", count: 2 }
        //                                                                             ^^^^^ `count` stands beside `for_each`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { count: 2, cidr_block: "10.0.0.0/16" }
    }
}"#,
    )],
    source: "Terraform 1.11",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Meta(meta)]);

fn meta(_: &Context<'_>, item: Item, meta: &Meta, out: &mut Findings<'_>) {
    if let (Some(count), Some(_)) = (&meta.count, &meta.for_each) {
        let found = Diagnostic::error(&CODE, count.name_span, "`count` stands beside `for_each`");
        out.push(item, found.help("keep one of the two"));
    }
}
