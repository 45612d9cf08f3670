#![deny(deprecated)]

use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::homes/*" }] }),
        }
    }
}

fn main() {}
