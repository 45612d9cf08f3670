use crate::{
    check::{Check, Context, Findings, LooksAt, Owner, Policy, Site, policy},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
    program::PartStep,
    value::Value,
};

/// A statement of a policy has a member, an effect or an operator that there is not.
static CODE: Code = Code {
    name: "policy_statement",
    family: Family::Security,
    summary: "A statement of a policy has a member, an effect or an operator that there is not.",
    why: "A policy is a text to Terraform, so that `Efect`, `\"Alow\"` and `StringEqual` pass every check before AWS refuses the \
          document in the middle of an apply.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Alow", Action: "s3:GetObject", Resource: "*" }] }),
            //                                                                ^^^^^^ the effect of a statement is no `Alow`
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_sns_topic orders { name: "sns-topic-{suffix}" }
        resource aws_sns_topic_policy orders_policy {
            arn: orders.arn,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principals: "*", Action: "sns:Publish", Resource: "*" }] }),
            //                                                                         ^^^^^^^^^^ a statement has no `Principals`
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: { StringEqual: { "aws:SourceAccount": "1" } } }] }),
            //                                                                                                                             ^^^^^^^^^^^ a condition has no operator `StringEqual`
        }
    }
}"#,
        ),
    ],
    passes: &[
        Example(
            r#"stack! {
    pub Demo<effect: string> {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: { "ForAnyValue:StringLikeIfExists": { "aws:TagKeys": ["a*"] } } },
                    { Effect: effect, NotAction: "iam:*", NotResource: "*" },
                ],
            }),
        }
    }
}"#,
        ),
        // A policy of data protection says what is masked.
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic orders_topic { name: "sns-topic-orders-{suffix}" }
        resource aws_sns_topic_data_protection_policy orders {
            arn: orders_topic.arn,
            policy: {
                Name: "no-addresses", Version: "2021-06-01",
                Statement: [{
                    DataDirection: "Inbound", Principal: ["*"], Operation: { Deny: {} },
                    DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/EmailAddress"],
                }],
            },
        }
    }
}"#,
        ),
    ],
    source: "the grammar of policies that AWS documents",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Argument(argument), LooksAt::Policy(blocks)]);

/// What a statement may have.
const MEMBERS: [&str; 10] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
    // Of the bundles that Lake Formation and others write.
    "Id",
];

const EFFECTS: [&str; 2] = ["Allow", "Deny"];

/// What a condition may ask; each may end with `IfExists`, and begin with one of [`OF_SETS`].
const OPERATORS: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "Null",
];

const OF_SETS: [&str; 2] = ["ForAllValues:", "ForAnyValue:"];

fn argument(context: &Context<'_>, site: &Site<'_>, argument: &Argument, out: &mut Findings<'_>) {
    let Owner::Type(_, ty) = site.owner else { return };
    // Whose policies they are is known of the providers whose actions are.
    if context.facts(ty).policy_document().is_none() {
        return;
    }
    let Some(document) = policy::document(site.facts, ty, argument) else { return };
    policy::statements(&document, &mut |statement, path| {
        let Some(members) = statement.members() else { return };
        for (name, member) in members {
            path.push(PartStep::Member(name.clone()));
            // What is wrong is the key of the last step, or what stands under it.
            let mut say = |path: &[PartStep], message: String, wanted: &str, known: &[&str]| {
                let place = context.program.part(argument.span, path);
                let is_key = matches!(path.last(), Some(PartStep::Member(last)) if **last == *wanted);
                let span = place.key.filter(|_| is_key).unwrap_or(place.value);
                let found = Diagnostic::error(&CODE, span, message);
                out.push(site.item, found.nearest_of(wanted, known.iter().copied()));
            };
            match (&**name, member) {
                (known, _) if !MEMBERS.contains(&known) => {
                    say(path, format!("a statement has no `{known}`"), known, &MEMBERS);
                }
                ("Effect", Value::String(effect)) if !EFFECTS.contains(&&**effect) => {
                    say(path, format!("the effect of a statement is no `{effect}`"), effect, &EFFECTS);
                }
                ("Condition", conditions) => {
                    for operator in conditions.members().into_iter().flat_map(|all| all.keys()) {
                        if !is_operator(operator) {
                            path.push(PartStep::Member(operator.clone()));
                            say(path, format!("a condition has no operator `{operator}`"), operator, &OPERATORS);
                            path.pop();
                        }
                    }
                }
                _ => {}
            }
            path.pop();
        }
    });
}

/// The operators in the conditions of a data source's blocks, whose other members have errors of their own.
fn blocks(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    if policy.form != policy::Form::Blocks {
        return;
    }
    for condition in policy.statements.iter().flat_map(|statement| &statement.conditions) {
        if let Some(operator) = condition.operator.text().filter(|operator| !is_operator(operator)) {
            let message = format!("a condition has no operator `{operator}`");
            let found = Diagnostic::error(&CODE, condition.operator.spot.span(context), message);
            out.push(policy.item, found.nearest_of(operator, OPERATORS));
        }
    }
}

fn is_operator(written: &str) -> bool {
    let plain = OF_SETS.iter().find_map(|of| written.strip_prefix(of)).unwrap_or(written);
    // They are read in any case of letters.
    let ends = |known: &str| {
        plain.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known))
            && plain.get(known.len()..).is_some_and(|rest| rest.is_empty() || rest.eq_ignore_ascii_case("IfExists"))
    };
    OPERATORS.iter().any(|known| ends(known))
}
