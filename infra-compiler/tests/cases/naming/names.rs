stack! {
    #[workspace("names")]
    pub Names {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "main" } }
        //                                                              ^^^^^^ the name `main` lacks `{suffix}`
        // = help: write `vpc-{suffix}`
        resource aws_sns_topic topic { name: "alerts-{suffix}" }
        //                                   ^^^^^^^^^^^^^^^^^ the name `alerts-{suffix}` does not begin with `sns-topic`
        // = help: write `sns-topic-alerts-{suffix}`
        resource aws_lb edge { name: "lb-payments-production-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-payments-production-{suffix}` can have 39 characters, 7 more than the 32 of `aws_lb`
        // = help: shorten it by 7, as in `lb-payments-{suffix}`
        resource aws_s3_bucket bucket { bucket: "s3-bucket-Logs-{suffix}" }
        //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_s3_bucket` takes no `L`
        // = help: write it in lower case
        // = help: write `s3-bucket-logs-{suffix}`
        resource aws_kms_alias key { name: "kms-alias-{suffix}", target_key_id: "1234" }
        //                                 ^^^^^^^^^^^^^^^^^^^^ the name of `aws_kms_alias` begins with `alias/`
        // = help: write `alias/` before it
        // = help: write `alias/kms-alias-{suffix}`
        resource aws_rds_cluster cluster { cluster_identifier: "rds-cluster--{suffix}", engine: "aurora-mysql" }
        //                                                     ^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_rds_cluster` takes no two dashes in a row
        // = help: write one dash
        // = help: write `rds-cluster-{suffix}`
        resource aws_security_group group { name: "sg-{suffix}" }
        //                                        ^^^^^^^^^^^^^ the name of `aws_security_group` does not begin with `sg-`
        // = help: AWS keeps such names for itself
        // = help: write `security-group-{suffix}`
        resource aws_security_group other { name: "security-group-{vpc.id}-{suffix}" }
        resource aws_cloudwatch_log_group stepped { name: "/payments/cloudwatch-log-group-app-{suffix}" }
        resource aws_cloudwatch_log_group audit { name: "/aws/rds/cluster/rds-cluster-{suffix}/audit" }
        resource aws_iam_role one { name: "iam-role-App-{suffix}", assume_role_policy: jsonencode({}) }
        resource aws_iam_role two { name: "iam-role-app-{suffix}", assume_role_policy: jsonencode({}) }
        //                                ^^^^^^^^^^^^^^^^^^^^^^^ two `aws_iam_role` of the name `iam-role-app-{suffix}`
        // = help: tell them apart by a qualifier, as in `iam-role-two-{suffix}`
        resource aws_autoscaling_group words { name: "autoscaling-group:{suffix}", min_size: 1, max_size: 2, availability_zones: ["us-east-1a"], launch_configuration: "old" }
        //                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_autoscaling_group` takes no `:`
        // = help: it takes printable ASCII without spaces
        // = help: write `autoscaling-group-{suffix}`
        resource aws_sqs_queue many { count: 2, name: "sqs-queue-{suffix}" }
        //                                            ^^^^^^^^^^^^^^^^^^^^ several instances of one name, `sqs-queue-{suffix}`
        // = help: tell them apart by `{count.index}` or `{each.key}`
        resource aws_sqs_queue apart { count: 2, name: "sqs-queue-{count.index}-{suffix}" }
        let owner = { Owner: "payments" };
        let named = { Name: "office", Owner: "payments" };
        resource aws_vpc merged { cidr_block: "10.1.0.0/16", tags: merge(owner, { Name: "branch-{suffix}" }) }
        //                                                                              ^^^^^^^^^^^^^^^^^ the name `branch-{suffix}` does not begin with `vpc`
        // = help: write `vpc-branch-{suffix}`
        resource aws_vpc elsewhere { cidr_block: "10.2.0.0/16", tags: named }
        //                                                            ^^^^^ the name `office` lacks `{suffix}`
        // = help: write `vpc-office-{suffix}`
        resource aws_vpc spaced {
            cidr_block: "10.3.0.0/16",
            tags: {
                Owner: "payments",
                Name: "vpc-{suffix}-blue",
            },
        }
    }
}
