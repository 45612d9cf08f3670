use super::policy_version::has_variables;
use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Form, Version},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// A policy does not say which version of the language it is in.
static CODE: Code = Code {
    name: "policy_version_missing",
    family: Family::Security,
    summary: "A policy does not say which version of the language it is in.",
    why: "A policy without a `Version` is of `2008-10-17`, not of the newest one. It works as long as nobody adds to it what is of the \
          newer one: a variable such as `${aws:username}` then stands for itself, and the statement allows nothing. Where there is \
          such a variable already, `policy_version` is an error. The blocks of a data source are of the newest version.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::homes/*" }] }),
            //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: this policy has no `Version`
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable policy { type: string }
        resource aws_iam_policy read {
            name: "iam-policy-read-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::homes/*" }],
            }),
        }
        resource aws_iam_policy given { name: "iam-policy-given-{suffix}", policy: var.policy }
        data aws_iam_policy_document write {
            statement { actions: ["s3:PutObject"], resources: ["arn:aws:s3:::homes/*"] }
        }
        resource aws_iam_policy write { name: "iam-policy-write-{suffix}", policy: write.json }
    }
}"#,
    )],
    source: "what AWS documents of the element `Version`",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    // Elsewhere a member `Statement` may be anything.
    let says_nothing = policy.form != Form::Text || policy.sort.is_none() || policy.statements.is_empty();
    if says_nothing || !matches!(policy.version, Version::Missing) || has_variables(policy) {
        return;
    }
    let found = Diagnostic::warning(&CODE, policy.spot.span(context), "this policy has no `Version`");
    out.push(policy.item, found.help("write `Version: \"2012-10-17\"` before its statements"));
}
