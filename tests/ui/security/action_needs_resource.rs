#![deny(deprecated)]

use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy create {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Effect: "Allow",
                    Action: "rds:CreateDBCluster",
                    Resource: [
                        "arn:aws:rds:*:123456789012:cluster:orders-*",
                        "arn:aws:rds:*:123456789012:cluster-pg:*",
                        "arn:aws:rds:*:123456789012:subgrp:*",
                    ],
                }],
            }),
        }
    }
}

fn main() {}
