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

mod action_needs_resource {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            data aws_iam_policy_document mount {
                statement { actions: ["ec2:AttachVolume"], resources: ["arn:aws:ec2:*:*:volume/*"] }
                statement { actions: ["ec2:Attach*"], resources: ["arn:aws:ec2:*:*:instance/*"] }
            }
            output policy = mount.json;
        }
    }
}

mod action_resource {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            variable other { type: string }
            resource aws_s3_bucket orders { bucket: "s3-bucket-orders-{suffix}" }
            resource aws_iam_policy read {
                name: "iam-policy-{suffix}",
                policy: jsonencode({
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: [orders.arn, "{orders.arn}/*"] },
                        { Effect: "Allow", Action: "sqs:SendMessage", Resource: other },
                        { Effect: "Allow", Action: "route53:CreateHealthCheck", Resource: "*" },
                    ],
                }),
            }
        }
    }
}

mod condition_of_other_action {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            resource aws_iam_policy read {
                name: "iam-policy-{suffix}",
                policy: jsonencode({
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "s3:ListBucket", Resource: "*", Condition: { StringLike: { "s3:prefix": "incoming/*" } } },
                        { Effect: "Allow", Action: "kms:Decrypt", Resource: "*", Condition: { StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } } },
                    ],
                }),
            }
        }
    }
}

mod condition_type {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            variable office { type: string }
            data aws_iam_policy_document read {
                statement {
                    actions: ["s3:GetObject"],
                    resources: ["*"],
                    condition { test: "IpAddress", variable: "aws:SourceIp", values: ["10.0.0.0/8", office] }
                    condition { test: "ArnLike", variable: "aws:SourceArn", values: ["arn:aws:s3:::*"] }
                    condition { test: "DateLessThan", variable: "aws:CurrentTime", values: ["2030-01-01T00:00:00Z"] }
                    condition { test: "StringEquals", variable: "aws:SecureTransport", values: ["true"] }
                }
            }
            output policy = read.json;
        }
    }
}

mod policy_size {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            let buckets = [for number in range(20): "arn:aws:s3:::bucket-of-one-of-our-customers-{number}"];
            resource aws_iam_user robot { name: "iam-user-{suffix}" }
            resource aws_iam_user_policy read {
                user: robot.name,
                policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:ListBucket", Resource: buckets }] }),
            }
        }
    }
}

mod policy_version {
    use infra_macros::stack;

    stack! {
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
    }
}

mod privilege_escalation {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            resource aws_iam_policy deploy {
                name: "iam-policy-{suffix}",
                policy: jsonencode({
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "iam:PassRole", Resource: "*", Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } } },
                        { Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/machine" },
                        { Effect: "Allow", Action: "ec2:RunInstances", Resource: "*" },
                        { Effect: "Allow", Action: "iam:CreateAccessKey", Resource: "arn:aws:iam::*:user/${{aws:username}}" },
                    ],
                }),
            }
        }
    }
}

mod unknown_condition_key {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            data aws_iam_policy_document read {
                statement {
                    actions: ["s3:ListBucket"],
                    resources: ["*"],
                    condition { test: "StringLike", variable: "S3:Prefix", values: ["orders/*"] }
                    condition { test: "StringEquals", variable: "aws:PrincipalTag/Team", values: ["orders"] }
                }
            }
            output policy = read.json;
        }
    }
}

mod wide_statement {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            resource aws_iam_policy all {
                name: "iam-policy-{suffix}",
                policy: jsonencode({
                    Version: "2012-10-17",
                    Statement: [
                        { Effect: "Allow", Action: "s3:*", Resource: "*" },
                        { Effect: "Deny", NotAction: "s3:*", Resource: "*" },
                        { Effect: "Deny", Action: "*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } },
                    ],
                }),
            }
        }
    }
}

mod dependent_action {
    use infra_macros::stack;

    stack! {
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
    }
}

mod policy_version_missing {
    use infra_macros::stack;

    stack! {
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
    }
}
