#![deny(warnings)]

fn main() {}

mod out_of_range {
    use infra_macros::stack;

    stack! {
        pub Demo<delay: number> {
            resource aws_sqs_queue jobs { visibility_timeout_seconds: 43200, delay_seconds: delay }
        }
    }
}

mod unknown_value {
    use infra_macros::stack;

    stack! {
        pub Demo<tenancy: string> {
            resource aws_s3_bucket logs { bucket: "s3-bucket-logs-{suffix}" }
            resource aws_s3_bucket_versioning logs_versioning {
                bucket: logs.id,
                versioning_configuration { status: "Enabled" },
            }
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16", instance_tenancy: tenancy }
        }
    }
}

mod wrong_form {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
            resource aws_sns_topic orders {}
            resource aws_sns_topic_policy policy { arn: orders.arn, policy: "{{}}" }
        }
    }
}

mod wrong_length {
    use infra_macros::stack;

    stack! {
        pub Demo<text: string> {
            resource aws_iam_role role { assume_role_policy: "{{}}", description: "Reads the orders" }
            resource aws_iam_role other { assume_role_policy: "{{}}", description: text }
        }
    }
}

mod wrong_count {
    use infra_macros::stack;

    stack! {
        #[workspace("orders")]
        pub Demo {
            required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
            resource aws_dms_replication_subnet_group group {
                replication_subnet_group_id: "dms-replication-subnet-group-orders-{suffix}",
                replication_subnet_group_description: "Where the orders are copied",
                subnet_ids: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
            }
        }
    }
}
