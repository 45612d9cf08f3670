#![deny(deprecated)]

use infra_macros::stack;

stack! {
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
                ],
            }),
        }
    }
}

fn main() {}
