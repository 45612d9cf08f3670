use infra_core::template::Suffix;

use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{NamePiece, Written},
};

/// A physical name that can grow longer than AWS takes, or is shorter.
static CODE: Code = Code {
    name: "name_too_long",
    family: Family::Naming,
    summary: "A physical name that can grow longer than AWS takes.",
    why: "A suffix may have up to 16 characters. A name that fits with `dev` and not with a longer suffix fails the day \
          somebody uses one, and for RDS only while it is applied: Terraform does not know that limit.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_lb_target_group app { name: "lb-target-group-payments-{suffix}", port: 443, protocol: "HTTPS" }
        //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-target-group-payments-{suffix}` can have 41 characters, 9 more than the 32 of `aws_lb_target_group`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_lb_target_group app { name: "lb-target-group-{suffix}", port: 443, protocol: "HTTPS" }
    }
}"#,
    )],
    source: "botocore's API models; hashicorp/aws 5.100.0",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::PhysicalName(name)]);

fn name(_: &Context<'_>, item: Item, resource: &Resource, name: &Written<'_>, out: &mut Findings<'_>) {
    let (longest, limit, ty) = (name.longest(), name.physical.longest, &resource.ty);
    if longest > limit {
        let over = longest - limit;
        let (can, at_least) = if name.is_known() { ("can have", "") } else { ("has", "at least ") };
        let message = format!(
            "the name `{}` {can} {at_least}{longest} characters, {over} more than the {limit} of `{ty}`",
            name.shown(),
        );
        let mut found = Diagnostic::error(&CODE, name.argument.span, message);
        found = found.help(format!("shorten it by {over}"));
        if name.pieces.contains(&NamePiece::Suffix) {
            found = found.fact(format!("`{{suffix}}` counts as the longest there may be: {}", Suffix::LONGEST));
        }
        out.push(item, found);
    } else if name.is_known() && name.pieces.iter().all(|piece| *piece != NamePiece::Suffix) {
        let least = name.physical.shortest;
        if longest < least {
            let shown = name.shown();
            let message = format!("the name `{shown}` has {longest} characters, `{ty}` takes at least {least}");
            out.push(item, Diagnostic::error(&CODE, name.argument.span, message));
        }
    }
}
