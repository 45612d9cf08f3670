#![deny(deprecated)]

use infra_macros::stack;

stack! {
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
                }],
            }),
        }
    }
}

fn main() {}
