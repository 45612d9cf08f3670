#![deny(warnings)]

fn main() {}

mod policy_document {
    use infra_macros::stack;

    stack! {
        pub Demo<action: string> {
            resource aws_iam_role app {
                name: "iam-role-{suffix}",
                assume_role_policy: jsonencode({
                    Version: "2012-10-17",
                    Statement: [{ Sid: "Machines", Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }],
                }),
            }
            resource aws_iam_role_policy read {
                role: app.id,
                policy: jsonencode({
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: ["s3:GetObject", action], Resource: "arn:aws:s3:::orders/*" },
                        { Effect: "Deny", NotAction: "iam:*", NotResource: "*" },
                    ],
                }),
            }
        }
    }
}

mod policy_statement {
    use infra_macros::stack;

    stack! {
        pub Demo<effect: string> {
            resource aws_iam_policy read {
                name: "iam-policy-{suffix}",
                policy: jsonencode({
                    Version: "2012-10-17",
                    Statement: [
                        { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: { "ForAnyValue:StringLikeIfExists": { "aws:TagKeys": ["a*"] } } },
                        { Effect: effect, NotAction: "iam:*", NotResource: "*" },
                    ],
                }),
            }
        }
    }
}

mod unknown_action {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            variable action { type: string }
            resource aws_iam_policy read {
                name: "iam-policy-{suffix}",
                policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["s3:get*", "s3:ListBucket", action], Resource: "*" }] }),
            }
        }
    }
}
