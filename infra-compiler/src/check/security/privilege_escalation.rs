use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Many, Part, Statement, matches},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    provider::{Escalation, PolicySort},
};

/// A policy lets whoever has it take rights that it does not give.
static CODE: Code = Code {
    name: "privilege_escalation",
    family: Family::Security,
    summary: "A policy lets whoever has it take rights that it does not give.",
    why: "Some actions lead to all others: who may pass any role to a machine and start one reads the role's keys there, and who may make \
          keys of any user is any user. Known ways are looked for where a policy allows their actions on any resource and without a \
          condition, and denies none of them. `iam:PassRole` is safe for named roles, or with a condition on `iam:PassedToService`.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy deploy {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: "iam:PassRole", Resource: "*" },
                    { Effect: "Allow", Action: ["ec2:RunInstances", "ec2:TerminateInstances"], Resource: "*" },
                    //                          ^^^^^^^^^^^^^^^^^^ warning: whoever has this can start a machine with any role
                ],
            }),
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document people {
            statement { actions: ["iam:Create*Key"], resources: ["arn:aws:iam::123456789012:user/*"] }
            //                    ^^^^^^^^^^^^^^^^ warning: whoever has this can make itself a key of any user
        }
        output policy = people.json;
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy deploy {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: "iam:PassRole", Resource: "*", Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } } },
                    { Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/machine" },
                    { Effect: "Allow", Action: "ec2:RunInstances", Resource: "*" },
                    { Effect: "Allow", Action: "iam:CreateAccessKey", Resource: "arn:aws:iam::*:user/${{aws:username}}" },
                ],
            }),
        }
    }
}"#,
    )],
    source: "published research on privilege escalation in AWS; `infra-schema/src/aws/escalations.txt` has each way",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    let of_one = matches!(policy.sort, Some(PolicySort::Resource | PolicySort::Trust | PolicySort::Most));
    if policy.is_seen_again() || of_one {
        return;
    }
    let is_wide = |statement: &&Statement| statement.allows_always() && any_resource(statement.resource.as_ref());
    let allowed: Vec<&Part> =
        policy.statements.iter().filter(is_wide).filter_map(|it| it.action.as_ref()).flat_map(|it| &it.all).collect();
    // Everything at once is another warning.
    if allowed.is_empty() || allowed.iter().any(|action| action.text() == Some("*")) {
        return;
    }
    let taken = |escalation: &Escalation| {
        let parts = escalation.actions.iter().map(|action| {
            let allows = allowed.iter().find(|part| names(part, action)).copied();
            allows.filter(|_| !is_denied(policy, action))
        });
        parts.collect::<Option<Vec<&Part>>>()
    };
    // What takes part in one way is mended by what mends that: it is not said once more.
    let mut said: Vec<&Part> = Vec::new();
    for escalation in policy.facts.escalations() {
        let Some(parts) = taken(escalation) else { continue };
        if parts.iter().any(|part| said.iter().any(|known| std::ptr::eq(*known, *part))) {
            continue;
        }
        if let Some(part) = parts.last() {
            let message = format!("whoever has this can {}", escalation.reason);
            out.push(policy.item, Diagnostic::warning(&CODE, part.spot.span(context), message).help(escalation.help));
        }
        said.extend(parts);
    }
}

/// Whether a text in a policy stands for an action.
fn names(part: &Part, action: &str) -> bool {
    part.text().is_some_and(|text| matches(text.as_bytes(), action.as_bytes()))
}

fn is_denied(policy: &Policy, action: &str) -> bool {
    let denies = policy.statements.iter().filter(|statement| statement.allows != Some(true));
    denies.into_iter().any(|statement| match (&statement.action, &statement.not_action) {
        (Some(actions), _) => {
            !actions.complete || actions.all.iter().any(|part| part.text().is_none() || names(part, action))
        }
        (None, not) => not.is_some(),
    })
}

/// Whether any resource of a kind is named: `*`, `arn:aws:iam::*:role/*`.
fn any_resource(resources: Option<&Many>) -> bool {
    let is_any = |text: &str| {
        text == "*"
            || text.splitn(6, ':').nth(5).is_some_and(|rest| {
                let name = rest.strip_suffix('*').and_then(|kind| kind.strip_suffix(['/', ':']));
                rest == "*" || name.is_some_and(|kind| !kind.contains(['/', ':', '*']))
            })
    };
    resources.is_some_and(|resources| resources.all.iter().any(|part| part.text().is_some_and(is_any)))
}
