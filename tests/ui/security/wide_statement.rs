#![deny(deprecated)]

use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy all {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }),
        }
    }
}

fn main() {}
