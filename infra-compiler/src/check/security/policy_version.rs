use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Part, Statement, Version, has_variable},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// A policy has variables in a version of the language that has none.
static CODE: Code = Code {
    name: "policy_version",
    family: Family::Security,
    summary: "A policy has variables in a version of the language that has none.",
    why: "Variables such as `${aws:username}` are of version `2012-10-17`. A policy without a `Version` is of `2008-10-17`, in which \
          they stand for themselves: the statement is about a resource with a dollar in its name, and allows nothing.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy own {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::homes/${{aws:username}}/*" }],
                //                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ without a `Version` this variable stands for itself
            }),
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document own {
            version: "2008-10-17",
            statement { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::homes/&{{aws:username}}/*"] }
            //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in version `2008-10-17` this variable stands for itself
        }
        output policy = own.json;
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy own {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::homes/${{aws:username}}/*" }],
            }),
        }
    }
}"#,
    )],
    source: "what AWS documents of the element `Version`",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    let what = match &policy.version {
        Version::Missing => "without a `Version`",
        Version::Old(_) => "in version `2008-10-17`",
        Version::Newest | Version::Unknown => return,
    };
    if policy.is_seen_again() {
        return;
    }
    for part in variables(policy) {
        let message = format!("{what} this variable stands for itself");
        let mut found =
            Diagnostic::error(&CODE, part.spot.span(context), message).help("write `Version: \"2012-10-17\"`");
        if let Version::Old(spot) = &policy.version {
            found = found.note(spot.span(context), "the version");
        }
        out.push(policy.item, found);
    }
}

/// Whether a policy has variables.
pub(super) fn has_variables(policy: &Policy) -> bool {
    variables(policy).next().is_some()
}

fn variables(policy: &Policy) -> impl Iterator<Item = &Part> {
    policy.statements.iter().flat_map(parts).filter(|part| part.text().is_some_and(has_variable))
}

/// What may hold variables.
fn parts(statement: &Statement) -> impl Iterator<Item = &Part> {
    let resources = statement.resource.iter().chain(&statement.not_resource);
    resources.chain(statement.conditions.iter().map(|condition| &condition.values)).flat_map(|many| &many.all)
}
