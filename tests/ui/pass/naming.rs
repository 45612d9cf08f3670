#![deny(warnings)]

fn main() {}

mod duplicate_physical_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_sns_topic alerts { name: "sns-topic-alerts-{suffix}" }
            resource aws_sns_topic events { name: "sns-topic-events-{suffix}" }
        }
    }
}

mod invalid_convention {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            rules { naming: "pay-{{type}}-{{qualifier}}-{suffix}" }
        }
    }
}

mod name_characters {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_s3_bucket logs { bucket: "s3-bucket-my-logs-{suffix}" }
            resource aws_kms_key key {}
            resource aws_kms_alias key_alias { name: "alias/kms-alias-{suffix}", target_key_id: key.id }
        }
    }
}

mod name_too_long {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_lb_target_group app { name: "lb-target-group-{suffix}", port: 443, protocol: "HTTPS" }
        }
    }
}

mod name_without_suffix {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            resource aws_sns_topic alerts { name: "sns-topic-alerts-{suffix}" }
            #[allow(name_without_suffix, name_without_type, reason = "DMS looks for a role of this name")]
            resource aws_iam_role dms { name: "dms-vpc-role", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
        }
    }
}

mod name_without_type {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            resource aws_sns_topic alerts { name: "sns-topic-alerts-{suffix}" }
        }
    }
}
