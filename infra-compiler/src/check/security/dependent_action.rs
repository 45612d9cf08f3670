use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    rule::{World, lacking},
};

/// A role is granted an action that does nothing without another, which it is not granted.
static CODE: Code = Code {
    name: "dependent_action",
    family: Family::Security,
    summary: "A role is granted an action that does nothing without another, which it is not granted.",
    why: "Who creates a function, a cluster or a job gives it a role, and needs `iam:PassRole` for that: without it AWS refuses the call, \
          whatever else is allowed. It is asked of actions that are allowed by their names and need the other always, of roles and users \
          whose policies are all in the program.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document trust {
            statement { actions: ["sts:AssumeRole"], principals { type: "Service", identifiers: ["codebuild.amazonaws.com"] } }
        }
        resource aws_iam_role deploy { name: "iam-role-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role_policy functions {
            role: deploy.name,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: ["lambda:CreateFunction", "lambda:GetFunction"], Resource: "arn:aws:lambda:*:*:function:shop-*" },
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `lambda:CreateFunction` does nothing without `iam:PassRole`
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
        data aws_iam_policy_document clusters {
            statement { actions: ["eks:CreateCluster"], resources: ["*"] }
          //^^^^^^^^^ warning: `eks:CreateCluster` does nothing without `iam:PassRole`
        }
        resource aws_iam_user operator { name: "iam-user-{suffix}" }
        resource aws_iam_policy clusters { name: "iam-policy-{suffix}", policy: clusters.json }
        resource aws_iam_user_policy_attachment clusters { user: operator.name, policy_arn: aws_iam_policy.clusters.arn }
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable more { type: string }
        data aws_iam_policy_document trust {
            statement { actions: ["sts:AssumeRole"], principals { type: "Service", identifiers: ["codebuild.amazonaws.com"] } }
        }
        resource aws_iam_role deploy { name: "iam-role-deploy-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role_policy functions {
            role: deploy.name,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "lambda:CreateFunction", Resource: "arn:aws:lambda:*:*:function:shop-*" }],
            }),
        }
        resource aws_iam_role_policy roles {
            role: deploy.name,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "iam:Pass*", Resource: "arn:aws:iam::123456789012:role/shop-*" }],
            }),
        }
        resource aws_iam_role other { name: "iam-role-other-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role_policy jobs {
            role: other.name,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "glue:CreateJob", Resource: "*" }],
            }),
        }
        resource aws_iam_role_policy_attachment other { role: other.name, policy_arn: var.more }
    }
}"#,
    )],
    source: "botocore's API models and AWS's service authorization reference; `infra-schema/src/aws/dependents.txt` has each, and why no others",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]);

fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    let holds = |ty: &str| context.facts(ty).policy_places(ty).is_some_and(|places| places.boundary.is_some());
    if !context.evaluated.resources.iter().any(|resource| holds(&resource.ty)) {
        return;
    }
    let world = World::new(context.evaluated, &context.target.schemas, context.root);
    for found in lacking(&world) {
        let holder = &context.evaluated.resources[found.holder];
        let place = context.program.part(found.spot.whole, &found.spot.path).value;
        let (action, needs) = (&found.action, found.needs);
        let message = format!("`{action}` does nothing without `{needs}`");
        let help = format!("allow `{needs}` for the roles that it is given, or leave out `{action}`");
        let finding = Diagnostic::warning(&CODE, place, message).help(help);
        out.push(
            Item::Resource(found.holder),
            finding.note(holder.span, format!("no policy of this allows `{needs}`")),
        );
    }
}
