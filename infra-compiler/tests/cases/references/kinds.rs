stack! {
    pub Wrong<network: ref(aws_vpc), subnets: [ref(aws_subnet)]> {
        resource aws_security_group group { vpc_id: network }
        resource aws_subnet own { vpc_id: subnets[0], cidr_block: "10.0.9.0/24" }
        //                                ^^^^^^^^^^ `vpc_id` on `aws_subnet` takes the id of `aws_vpc`, this is the id of `aws_subnet`
        // = help: refer to a resource of that kind
        resource aws_lb edge { subnets: subnets, security_groups: subnets }
        //                                                        ^^^^^^^ `security_groups` on `aws_lb` takes the id of `aws_security_group`, this is the id of `aws_subnet`
        // = help: write `group.id`
    }
    pub Tier<network: ref(aws_vpc), subnets: [ref(aws_subnet)]> {
        resource aws_security_group group { vpc_id: network }
        resource aws_lb edge { subnets: subnets, security_groups: [group.id] }
        resource aws_lb_target_group targets { vpc_id: network, port: 443, protocol: "HTTPS" }
        resource aws_lb_listener listener {
            load_balancer_arn: edge.arn,
            default_action { type: "forward", target_group_arn: targets.arn }
        }
        output group = group.id;
        output pair = { group: group.id, key: "x" };
    }
    #[workspace("kinds")]
    pub Kinds {
        variable dark { type: bool, default: false }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        for (index, zone) in ["a", "b"] {
            resource aws_subnet private[zone] { vpc_id: vpc.id, cidr_block: cidrsubnet("10.0.0.0/16", 8, index) }
        }
        let chosen = if dark { private["a"].id } else { vpc.id };
        stack Tier tier { network: vpc.id, subnets: private[*].id }
        resource aws_instance server {
            ami: "ami-0123456789abcdef1",
            instance_type: "t3.micro",
            subnet_id: chosen,
            //         ^^^^^^ `subnet_id` on `aws_instance` takes the id of `aws_subnet`, `vpc.id` is the id of `aws_vpc`
            // = help: refer to a resource of that kind
            vpc_security_group_ids: [tier.group, tier.pair.group, vpc.default_security_group_id],
        }
        resource aws_instance other { ami: "ami-0123456789abcdef1", instance_type: "t3.micro", subnet_id: tier.group }
        //                                                                                                ^^^^^^^^^^ `subnet_id` on `aws_instance` takes the id of `aws_subnet`, this is the id of `aws_security_group`
        // = help: refer to a resource of that kind
        resource aws_lb edge { subnets: private[*].id, security_groups: toset([vpc.id]) }
        //                                                              ^^^^^^^^^^^^^^^ `security_groups` on `aws_lb` takes the id of `aws_security_group`, this is the id of `aws_vpc`
        // = help: refer to a resource of that kind
        resource aws_kms_key key {}
        resource aws_iam_role role { assume_role_policy: jsonencode({}) }
        resource aws_rds_cluster cluster { engine: "aurora-mysql", kms_key_id: role.arn, master_username: key.arn }
        //                                                                     ^^^^^^^^ `kms_key_id` on `aws_rds_cluster` takes the id or ARN of `aws_kms_key` or the name or ARN of `aws_kms_alias`, this is the ARN of `aws_iam_role`
        // = help: write `key.arn`
        resource aws_sns_topic topic { kms_master_key_id: key.id }
        resource aws_cloudwatch_metric_alarm alarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            alarm_actions: [topic.name, topic.arn],
            //             ^^^^^^^^^^^^^^^^^^^^^^^ `alarm_actions` on `aws_cloudwatch_metric_alarm` takes the ARN of anything, `topic.name` is the name of `aws_sns_topic`
            // = help: write `topic.arn`
        }
        resource aws_route53_zone zone { name: "example.com" }
        resource aws_route53_record record {
            zone_id: edge.zone_id,
            //       ^^^^^^^^^^^^ `zone_id` on `aws_route53_record` takes the id of `aws_route53_zone`, this is the hosted zone of `aws_lb`
            // = help: write `zone.zone_id`
            name: "pay.example.com",
            type: "A",
            alias { name: edge.dns_name, zone_id: edge.zone_id, evaluate_target_health: true }
        }
        resource aws_iam_role_policy_attachment attached { role: role.arn, policy_arn: role.name }
        //                                                       ^^^^^^^^ `role` on `aws_iam_role_policy_attachment` takes the name of `aws_iam_role`, this is the ARN of `aws_iam_role`
        // = help: write `role.name`
        //                                                                             ^^^^^^^^^ `policy_arn` on `aws_iam_role_policy_attachment` takes the ARN of `aws_iam_policy`, this is the name of `aws_iam_role`
        // = help: refer to a resource of that kind
    }
}
