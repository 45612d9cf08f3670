use crate::{
    check::{Check, Context, Findings, Item, LooksAt, first_plan},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Meta,
};

/// `count`, or a key of `for_each`, that only the apply knows.
static CODE: Code = Code {
    name: "known_after_apply",
    family: Family::Schema,
    summary: "`count`, or a key of `for_each`, that only the apply knows.",
    why: "Terraform must know while it plans how many instances there are and what they are called. An id or ARN is known \
          once its resource is there, so that the first plan of every new environment is refused. What the plan knows is \
          fine: arguments that are set, variables, and data sources that depend on nothing new; so are the values of \
          a `for_each` whose keys are known.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_flow_log flows { for_each: toset([vpc.id]), vpc_id: each.key, log_destination: "arn:aws:s3:::logs" }
        //                                      ^^^^^^^^^^^^^^^ a key of `for_each` is `vpc.id`, which only the apply knows
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_eip address { count: if vpc.owner_id == "123456789012" { 1 } else { 0 }, domain: "vpc" }
        //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `count` depends on `vpc.owner_id`, which only the apply knows
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_flow_log flows { for_each: { main: vpc.id }, vpc_id: each.value, log_destination: "arn:aws:s3:::logs" }
        resource aws_eip address { count: if vpc.cidr_block == "10.0.0.0/16" { 1 } else { 0 }, domain: "vpc" }
    }
}"#,
    )],
    source: "Terraform 1.11, and `terraform providers schema -json`: `computed`",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Meta(meta)]);

fn meta(context: &Context<'_>, item: Item, meta: &Meta, out: &mut Findings<'_>) {
    if let Some(argument) = &meta.count
        && let Some(unknown) = argument.value().and_then(|count| first_plan::unknown(context, count))
    {
        let message = format!("`count` depends on `{unknown}`, which only the apply knows");
        let found = Diagnostic::error(&CODE, argument.span, message);
        out.push(
            item,
            found.help("let it depend on what the plan knows: an argument that is set, a variable, a `let`"),
        );
    }
    if let Some(argument) = &meta.for_each
        && let Some(unknown) = argument.value().and_then(|keys| first_plan::unknown_key(context, keys))
    {
        let message = format!("a key of `for_each` is `{unknown}`, which only the apply knows");
        let found = Diagnostic::error(&CODE, argument.span, message);
        out.push(
            item,
            found.help(format!("give keys of your own, with what is known later as values: `{{ name: {unknown} }}`")),
        );
    }
}
