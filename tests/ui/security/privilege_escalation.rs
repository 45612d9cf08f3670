#![deny(deprecated)]

use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy deploy {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: "iam:PassRole", Resource: "*" },
                    { Effect: "Allow", Action: ["ec2:RunInstances", "ec2:TerminateInstances"], Resource: "*" },
                ],
            }),
        }
    }
}

fn main() {}
