//! The payment service: three to nine instances in three zones, behind a load balancer and a web firewall.

use infra::stack;

use crate::kinds::encryption_key::EncryptionKey;
use crate::kinds::log_group::LogGroup;
use crate::stacks::access::Access;
use crate::stacks::database::Database;
use crate::stacks::entrance_alarms::EntranceAlarms;
use crate::stacks::load_balancer::LoadBalancer;
use crate::stacks::network::Network;
use crate::stacks::traffic_truth::TrafficTruth;
use crate::stacks::web_firewall::WebFirewall;

stack! {
    /// Instances that replace themselves, and a rollout that takes itself back.
    pub Application<
        shared account_id: string,
        shared region: string,
        shared service_port: port,
        shared tags: map(string),
        shared logs_key_arn: ref(aws_kms_key),
        shared topic_arn: ref(aws_sns_topic),
        network: Network,
        access: Access,
        database: Database,
        truth: TrafficTruth,
        certificate_arn: ref(aws_acm_certificate),
        secret: object({ arn: string, key_arn: string }),
        ami_parameter: string,
        instance_type: string,
        firewall: object({ requests_per_address: number, blocks: bool, counted_rules: set(string) }),
    > {
        pub stack LoadBalancer load_balancer {
            vpc_id: network.vpc_id,
            subnet_ids: network.public_subnet_ids,
            security_group_id: access.load_balancer_id,
            certificate_arn,
        }
        pub stack EntranceAlarms entrance_alarms { load_balancer }
        pub stack WebFirewall web_firewall {
            load_balancer_arn: load_balancer.arn,
            requests_per_address: firewall.requests_per_address,
            blocks: firewall.blocks,
            counted_rules: firewall.counted_rules,
        }

        resource EncryptionKey volumes {
            description: "Volumes of the payment instances",
            via_services: ["ec2.{region}.amazonaws.com"],
            // Auto Scaling starts instances with a role of its own, which no IAM policy of ours reaches.
            statements: [
                {
                    Sid: "StartInstances",
                    Effect: "Allow",
                    Principal: { AWS: autoscaling_role },
                    Action: [
                        "kms:Decrypt",
                        "kms:DescribeKey",
                        "kms:Encrypt",
                        "kms:GenerateDataKey",
                        "kms:GenerateDataKeyWithoutPlaintext",
                        "kms:ReEncryptFrom",
                        "kms:ReEncryptTo",
                    ],
                    Resource: "*",
                },
                {
                    Sid: "LendToVolumes",
                    Effect: "Allow",
                    Principal: { AWS: autoscaling_role },
                    Action: "kms:CreateGrant",
                    Resource: "*",
                    Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
                },
            ],
            tags: { Name: "kms-key-application-{suffix}" },
        }
        let autoscaling_role =
            "arn:aws:iam::{account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling";
        resource aws_kms_alias volumes_alias {
            name: "alias/kms-alias-application-{suffix}",
            target_key_id: volumes.key_id,
        }

        resource LogGroup service_log {
            name: "cloudwatch-log-group-application-{suffix}",
            kms_key_id: logs_key_arn,
        }
        resource LogGroup system_log {
            name: "cloudwatch-log-group-system-{suffix}",
            kms_key_id: logs_key_arn,
        }

        resource aws_iam_role instance {
            name: "iam-role-application-{suffix}",
            description: "Instances of the payment service",
            permissions_boundary: "arn:aws:iam::{account_id}:policy/iam-policy-boundary-{suffix}",
            assume_role_policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Effect: "Allow",
                    Principal: { Service: "ec2.amazonaws.com" },
                    Action: "sts:AssumeRole",
                }],
            }),
        }
        resource aws_iam_role_policy service {
            name: "iam-role-policy-application-{suffix}",
            role: instance.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    {
                        Sid: "ReadOwnSecret",
                        Effect: "Allow",
                        Action: ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
                        Resource: secret.arn,
                    },
                    {
                        Sid: "DecryptOwnSecret",
                        Effect: "Allow",
                        Action: "kms:Decrypt",
                        Resource: secret.key_arn,
                        Condition: { StringEquals: { "kms:ViaService": "secretsmanager.{region}.amazonaws.com" } },
                    },
                    {
                        Sid: "WriteOwnLogs",
                        Effect: "Allow",
                        Action: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                        Resource: ["{service_log.arn}:*", "{system_log.arn}:*"],
                    },
                    {
                        // Whose database a payment is written to: asked again and again, so that one word turns all instances.
                        Sid: "KnowOwnerOfWrites",
                        Effect: "Allow",
                        Action: "ssm:GetParameter",
                        Resource: truth.arn,
                    },
                    {
                        // The CloudWatch agent asks to which group its instance belongs.
                        Sid: "KnowOwnGroup",
                        Effect: "Allow",
                        Action: "ec2:DescribeTags",
                        Resource: "*",
                    },
                    {
                        Sid: "PublishOwnMetrics",
                        Effect: "Allow",
                        Action: "cloudwatch:PutMetricData",
                        // Metrics have no ARN; the namespace is the bound.
                        Resource: "*",
                        Condition: { StringEquals: { "cloudwatch:namespace": "Payments/Service" } },
                    },
                ],
            }),
        }
        // Session Manager instead of SSH: no key, no open port, every session on record. AWS's own policy for it reads every
        // parameter of the account; this one opens sessions and nothing else. None of these actions takes a resource.
        resource aws_iam_role_policy session_manager {
            name: "iam-role-policy-session-{suffix}",
            role: instance.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Sid: "OpenSessions",
                    Effect: "Allow",
                    Action: [
                        "ssm:UpdateInstanceInformation",
                        "ssmmessages:CreateControlChannel",
                        "ssmmessages:CreateDataChannel",
                        "ssmmessages:OpenControlChannel",
                        "ssmmessages:OpenDataChannel",
                    ],
                    Resource: "*",
                }],
            }),
        }
        resource aws_iam_instance_profile profile {
            name: "iam-instance-profile-{suffix}",
            role: instance.name,
        }

        /// The image of the house with the payment service in it, by number: a rollout can be taken back only to a fixed image.
        data aws_ssm_parameter image { name: ami_parameter }

        // By its text: the group is made of the template that this goes into.
        let scaling_group = "autoscaling-group-{suffix}";
        let environment = {
            AWS_REGION: region,
            PAYMENTS_DATABASE_READER: database.reader_endpoint,
            PAYMENTS_DATABASE_WRITER: database.endpoint,
            PAYMENTS_GROUP: scaling_group,
            PAYMENTS_OWNER_PARAMETER: truth.name,
            PAYMENTS_PORT: tostring(service_port),
            PAYMENTS_SECRET_ARN: secret.arn,
            PAYMENTS_SERVICE_LOG: service_log.name,
            PAYMENTS_SYSTEM_LOG: system_log.name,
        };
        // Cloud-init takes its configuration as YAML, and JSON is YAML: files stay files, and values stay data.
        let cloud_config = {
            write_files: [
                {
                    path: "/etc/payments/environment",
                    permissions: "0644",
                    content: join("\n", [for name, value in environment: "{name}={value}"]),
                },
                {
                    path: "/etc/payments/cloudwatch-agent.json",
                    permissions: "0644",
                    content: include("../../templates/cloudwatch-agent.json"),
                },
                {
                    path: "/usr/local/sbin/start-payments",
                    permissions: "0755",
                    content: include("../../templates/user_data.sh"),
                },
            ],
            runcmd: [["/usr/local/sbin/start-payments"]],
        };
        resource aws_launch_template template {
            name: "launch-template-{suffix}",
            description: "Instance of the payment service",
            image_id: image.insecure_value,
            instance_type,
            user_data: base64encode("#cloud-config\n{jsonencode(cloud_config)}\n"),
            ebs_optimized: true,
            iam_instance_profile { arn: profile.arn }
            monitoring { enabled: true }
            metadata_options {
                http_endpoint: "enabled",
                http_tokens: "required",
                http_put_response_hop_limit: 1,
                instance_metadata_tags: "disabled",
            }
            network_interfaces {
                device_index: 0,
                associate_public_ip_address: false,
                delete_on_termination: true,
                security_groups: [access.application_id],
            }
            block_device_mappings {
                device_name: "/dev/xvda",
                ebs {
                    volume_type: "gp3",
                    volume_size: 30,
                    encrypted: true,
                    kms_key_id: volumes.arn,
                    delete_on_termination: true,
                }
            }
            // The provider's default tags stop at the template: what is started from it is tagged here.
            for kind in ["instance", "volume", "network-interface"] {
                tag_specifications {
                    resource_type: kind,
                    tags: merge(tags, { Name: "instance-application-{suffix}" }),
                }
            }
        }

        resource aws_autoscaling_group group {
            name: scaling_group,
            min_size: 3,
            max_size: 9,
            vpc_zone_identifier: network.private_subnet_ids,
            target_group_arns: [load_balancer.target_group_arn],
            health_check_type: "ELB",
            health_check_grace_period: 180,
            default_instance_warmup: 120,
            max_instance_lifetime: 2592000,
            termination_policies: ["OldestLaunchTemplate", "OldestInstance"],
            wait_for_capacity_timeout: "15m",
            wait_for_elb_capacity: 3,
            force_delete: false,
            metrics_granularity: "1Minute",
            enabled_metrics: ["GroupDesiredCapacity", "GroupInServiceInstances", "GroupMaxSize", "GroupTotalInstances"],
            launch_template {
                id: template.id,
                // A number, not `$Latest`: taking a refresh back needs the version that was there before.
                version: template.latest_version,
            }
            instance_refresh {
                strategy: "Rolling",
                preferences {
                    min_healthy_percentage: 100,
                    max_healthy_percentage: 134,
                    instance_warmup: 120,
                    auto_rollback: true,
                    // A release whose `/health` is green and whose answers are 5xx is taken back too.
                    alarm_specification { alarms: entrance_alarms.refresh_alarms }
                }
            }
            for (key, value) in tags {
                tag { key: key, value: value, propagate_at_launch: false }
            }
            tag { key: "Name", value: "autoscaling-group-{suffix}", propagate_at_launch: false }
            timeouts { delete: "20m" }
            depends_on: [service, session_manager],
        }

        resource aws_autoscaling_policy cpu {
            name: "autoscaling-policy-cpu-{suffix}",
            autoscaling_group_name: group.name,
            policy_type: "TargetTrackingScaling",
            target_tracking_configuration {
                target_value: 50,
                predefined_metric_specification { predefined_metric_type: "ASGAverageCPUUtilization" }
            }
        }
        resource aws_autoscaling_policy requests {
            name: "autoscaling-policy-requests-{suffix}",
            autoscaling_group_name: group.name,
            policy_type: "TargetTrackingScaling",
            target_tracking_configuration {
                target_value: 1000,
                predefined_metric_specification {
                    predefined_metric_type: "ALBRequestCountPerTarget",
                    resource_label: load_balancer.requests_label,
                }
            }
        }

        output group_name = group.name;
        output group_maximum = group.max_size;
        output service_log_name = service_log.name;
    }
}
