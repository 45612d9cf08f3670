use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Form, Many},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    provider::PolicySort,
};

/// A statement allows everything, or everything but what it names.
static CODE: Code = Code {
    name: "wide_statement",
    family: Family::Security,
    summary: "A statement allows everything, or everything but what it names.",
    why: "Who may do every action with every resource may take the account. A statement that allows what its `NotAction` does not name \
          allows nearly as much, and more with each new service of AWS. Statements with a condition are not looked at, nor what an \
          administrator is given by a policy of AWS's own.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy all {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }),
            //                                                                                 ^^^ warning: this allows every action on every resource
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document most {
            statement { not_actions: ["iam:*"], resources: ["*"] }
            //                       ^^^^^^^^^ warning: this allows every action but those that it names
        }
        output policy = most.json;
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy all {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: "s3:*", Resource: "*" },
                    { Effect: "Deny", NotAction: "s3:*", Resource: "*" },
                    { Effect: "Deny", Action: "*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } },
                ],
            }),
        }
    }
}"#,
    )],
    source: "the principle of least privilege",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    for statement in policy.statements.iter().filter(|statement| statement.allows_always()) {
        let found = match (&statement.action, &statement.not_action) {
            // What a resource's own policy allows, it allows of that resource alone.
            (Some(actions), None)
                if policy.sort == Some(PolicySort::Identity) && every(statement.resource.as_ref()) =>
            {
                let all = actions.all.iter().find(|action| action.text() == Some("*"));
                all.map(|action| {
                    let message = "this allows every action on every resource";
                    let found = Diagnostic::warning(&CODE, action.spot.span(context), message);
                    found.help("name the actions that are needed, or allow this rule with the reason")
                })
            }
            (None, Some(named)) if policy.form != Form::Taken && policy.sort != Some(PolicySort::Most) => {
                let message = "this allows every action but those that it names";
                let found = Diagnostic::warning(&CODE, named.spot.span(context), message);
                Some(found.help("name what it allows, or deny what it should not"))
            }
            _ => None,
        };
        if let Some(found) = found {
            out.push(policy.item, found);
        }
    }
}

/// Whether every resource is named.
fn every(resources: Option<&Many>) -> bool {
    resources.is_some_and(|resources| resources.all.iter().any(|part| part.text() == Some("*")))
}
