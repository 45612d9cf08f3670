stack! {
    #[workspace("values")]
    pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        let one = ["subnet-0123456789abcdef0"];
        resource aws_dms_replication_subnet_group few {
            replication_subnet_group_id: "dms-replication-subnet-group-few-{suffix}",
            replication_subnet_group_description: "Few",
            subnet_ids: one,
            //          ^^^ `subnet_ids` on `aws_dms_replication_subnet_group` holds 1 item
            // = help: it takes 2 or more
        }
        // Of a set, equal items are one.
        resource aws_dms_replication_subnet_group same {
            replication_subnet_group_id: "dms-replication-subnet-group-same-{suffix}",
            replication_subnet_group_description: "Same",
            subnet_ids: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"],
            //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `subnet_ids` on `aws_dms_replication_subnet_group` holds 1 item
            // = help: it takes 2 or more
        }
        // The provider counts these, not the schema.
        resource aws_appconfig_environment watched {
            name: "appconfig-environment-watched-{suffix}", application_id: "abc1234",
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:a" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:b" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:c" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:d" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:e" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:f" }
          //^^^^^^^ at most 5 `monitor` on `aws_appconfig_environment`, this is number 6
          // = help: remove it, or move its arguments into the block before it
        }
    }
    #[workspace("right")]
    pub Right {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        variable zones { type: list(string) }
        variable subnet { type: string }
        resource aws_dms_replication_subnet_group two {
            replication_subnet_group_id: "dms-replication-subnet-group-two-{suffix}",
            replication_subnet_group_description: "Two",
            subnet_ids: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
        }
        resource aws_dms_replication_subnet_group later {
            replication_subnet_group_id: "dms-replication-subnet-group-later-{suffix}",
            replication_subnet_group_description: "Later",
            subnet_ids: zones,
        }
        resource aws_dms_replication_subnet_group perhaps {
            replication_subnet_group_id: "dms-replication-subnet-group-perhaps-{suffix}",
            replication_subnet_group_description: "Perhaps",
            subnet_ids: ["subnet-0123456789abcdef0", subnet],
        }
        // They are a set, of which equal ones are one.
        resource aws_appconfig_environment same {
            name: "appconfig-environment-same-{suffix}", application_id: "abc1234",
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:same" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:same" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:same" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:same" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:same" }
            monitor { alarm_arn: "arn:aws:cloudwatch:us-east-1:123456789012:alarm:same" }
        }
    }
}
