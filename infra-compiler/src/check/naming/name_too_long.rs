use infra_template::Suffix;

use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{Form, Written},
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

fn name(context: &Context<'_>, item: Item, resource: &Resource, name: &Written, out: &mut Findings<'_>) {
    let ty = &resource.ty;
    match length(name) {
        Some(Length::Over { longest, over }) => {
            // What a definition on its own leaves out, the root that brings it in names.
            if name.by_convention && !context.root {
                return;
            }
            let (can, at_least) = if name.is_known() { ("can have", "") } else { ("has", "at least ") };
            let limit = name.physical.longest;
            let mut found = Diagnostic::error(
                &CODE,
                context.place_of(name),
                format!(
                    "the name `{}` {can} {at_least}{longest} characters, {over} more than the {limit} of `{ty}`",
                    name.shown(),
                ),
            );
            let right = name.right(&Form::of(context.program, context.evaluated, resource, name));
            let offered = !right.contains('…');
            let shorter = name.is_known() && right.chars().count() < name.shown().chars().count();
            found = found.help(match (name.by_convention, shorter) {
                (true, _) if offered => {
                    format!("it is left out: write a shorter one, as in `{}`", name.written_as(&right))
                }
                (true, _) => {
                    "it is left out, and holds the key of each instance: give the resource and the stacks around it \
                              shorter names, or write a name with a parameter that differs by instance"
                        .to_owned()
                }
                (false, true) => format!("shorten it by {over}, as in `{right}`"),
                (false, false) => format!("shorten it by {over}"),
            });
            if name.has_suffix() {
                found = found.fact(format!("`{{suffix}}` counts as the longest there may be: {}", Suffix::LONGEST));
            }
            out.push(item, found);
        }
        Some(Length::Under { longest }) => {
            let (shown, least) = (name.shown(), name.physical.shortest);
            let message = format!("the name `{shown}` has {longest} characters, `{ty}` takes at least {least}");
            let right = name.right(&Form::of(context.program, context.evaluated, resource, name));
            let help =
                if right.len() > shown.len() { format!("write `{right}`") } else { "write a longer one".to_owned() };
            out.push(item, Diagnostic::error(&CODE, context.place_of(name), message).help(help));
        }
        None => {}
    }
}

/// Whether a name is too long, or too short.
pub(super) fn is_refused(name: &Written) -> bool {
    length(name).is_some()
}

/// How the length of a name is wrong.
enum Length {
    /// It can have more characters than the provider takes.
    Over { longest: usize, over: usize },
    /// It always has fewer.
    Under { longest: usize },
}

fn length(name: &Written) -> Option<Length> {
    let (longest, physical) = (name.longest(), name.physical);
    match longest.checked_sub(physical.longest) {
        Some(over) if over > 0 => Some(Length::Over { longest, over }),
        // What is unknown may have any number of them.
        _ => (name.is_known() && longest < physical.shortest).then_some(Length::Under { longest }),
    }
}
