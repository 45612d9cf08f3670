//! Payments in motion: from the datacenter to Aurora, and back again after the cutover.

use infra::stack;

use crate::kinds::encryption_key::EncryptionKey;
use crate::kinds::log_group::LogGroup;
use crate::kinds::replication_task::ReplicationTask;
use crate::kinds::service_role::ServiceRole;
use crate::stacks::replication_settings::ReplicationSettings;

stack! {
    /// Replication in both directions, over TLS, with passwords that only DMS reads.
    ///
    /// The reverse task is there from the beginning and is started after the cutover, so that going back loses no payment.
    pub Replication<
        shared workspace: string,
        shared region: string,
        subnet_ids: [ref(aws_subnet)],
        security_group_id: ref(aws_security_group),
        schemas: [string],
        datacenter_secret_name: string,
        datacenter_ca: string,
        aurora_secret_name: string,
        aurora_ca: string,
        shared topic_arn: ref(aws_sns_topic),
        shared logs_key_arn: ref(aws_kms_key),
    > {
        // Names of AWS, once per account: DMS works with them and with no other. They are prerequisites, not ours.
        data aws_iam_role dms_vpc { name: "dms-vpc-role" }
        data aws_iam_role dms_logs { name: "dms-cloudwatch-logs-role" }

        resource EncryptionKey storage {
            description: "Payments in motion: storage of the replication instance",
            via_services: ["dms.{region}.amazonaws.com"],
            statements: [],
            tags: { Name: "kms-key-replication-{suffix}", DataClassification: "cardholder-data" },
        }
        resource aws_kms_alias storage_alias {
            name: "alias/kms-alias-replication-{suffix}",
            target_key_id: storage.key_id,
        }

        resource aws_dms_replication_subnet_group subnets {
            replication_subnet_group_id: "dms-replication-subnet-group-{suffix}",
            replication_subnet_group_description: "Private subnets of the payment network",
            subnet_ids,
            depends_on: [dms_vpc],
            lifecycle {
                precondition {
                    condition: terraform.workspace == workspace,
                    error_message: "this program belongs to the workspace {workspace}: run `terraform workspace select {workspace}`",
                }
            }
        }
        // The logs of the tasks may quote rows. Made before the tasks are: DMS would make it without key and without an end.
        let instance_name = "dms-replication-instance-{suffix}";
        #[allow(name_without_type, reason = "DMS prescribes the name of its log group")]
        resource LogGroup task_logs {
            name: "dms-tasks-{instance_name}",
            kms_key_id: logs_key_arn,
        }
        #[allow(minor_upgrades, reason = "neither a minor nor a major version may arrive in the middle of a migration")]
        resource aws_dms_replication_instance instance {
            replication_instance_id: instance_name,
            replication_instance_class: "dms.r6i.xlarge",
            engine_version: "3.5.4",
            allocated_storage: 200,
            multi_az: true,
            publicly_accessible: false,
            kms_key_arn: storage.arn,
            replication_subnet_group_id: subnets.id,
            vpc_security_group_ids: [security_group_id],
            auto_minor_version_upgrade: false,
            allow_major_version_upgrade: false,
            apply_immediately: false,
            preferred_maintenance_window: "sun:10:00-sun:11:00",
            depends_on: [dms_logs, task_logs],
        }

        // Both ends of the replication: each with its secret, the role that reads that secret alone, and the authority it is
        // verified against.
        let sides = {
            datacenter: { secret: datacenter_secret_name, ca: datacenter_ca, engine: "mysql" },
            aurora: { secret: aurora_secret_name, ca: aurora_ca, engine: "aurora" },
        };
        for (side, end) in sides {
            data aws_secretsmanager_secret secret[side] { name: end.secret }
            data aws_kms_key secret_key[side] { key_id: secret[side].kms_key_id }
            resource ServiceRole reader[side] {
                qualifier: "dms-{side}",
                service: "dms.{region}.amazonaws.com",
                description: "Reads the replication's secret of the {side} side",
            }
            resource aws_iam_role_policy reading[side] {
                name: "iam-role-policy-dms-{side}-{suffix}",
                role: reader[side].id,
                policy: jsonencode({
                    Version: "2012-10-17",
                    Statement: [
                        {
                            Effect: "Allow",
                            Action: ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
                            Resource: secret[side].arn,
                        },
                        {
                            Effect: "Allow",
                            Action: ["kms:Decrypt", "kms:DescribeKey"],
                            Resource: secret_key[side].arn,
                            Condition: { StringEquals: { "kms:ViaService": "secretsmanager.{region}.amazonaws.com" } },
                        },
                    ],
                }),
            }
            resource aws_dms_certificate authority[side] {
                certificate_id: "dms-certificate-{side}-{suffix}",
                certificate_pem: end.ca,
            }

            // No database name: on MySQL it would put the tables of all schemas into one database.
            resource aws_dms_endpoint source[side] {
                endpoint_id: "dms-endpoint-{side}-source-{suffix}",
                endpoint_type: "source",
                engine_name: end.engine,
                ssl_mode: "verify-full",
                certificate_arn: authority[side].certificate_arn,
                kms_key_arn: storage.arn,
                secrets_manager_arn: secret[side].arn,
                secrets_manager_access_role_arn: reader[side].arn,
                extra_connection_attributes: "eventsPollInterval=5",
                depends_on: [reading[side]],
            }
            resource aws_dms_endpoint target[side] {
                endpoint_id: "dms-endpoint-{side}-target-{suffix}",
                endpoint_type: "target",
                engine_name: end.engine,
                ssl_mode: "verify-full",
                certificate_arn: authority[side].certificate_arn,
                kms_key_arn: storage.arn,
                secrets_manager_arn: secret[side].arn,
                secrets_manager_access_role_arn: reader[side].arn,
                // Changes arrive table by table; a child may come before its parent.
                extra_connection_attributes: "Initstmt=SET FOREIGN_KEY_CHECKS=0;parallelLoadThreads=4",
                depends_on: [reading[side]],
            }
        }

        stack ReplicationSettings settings {}
        resource ReplicationTask forward {
            qualifier: "forward",
            schemas,
            settings: settings.all,
            migration_type: "full-load-and-cdc",
            replication_instance_arn: instance.replication_instance_arn,
            source_endpoint_arn: source["datacenter"].endpoint_arn,
            target_endpoint_arn: target["aurora"].endpoint_arn,
        }
        resource ReplicationTask reverse {
            qualifier: "reverse",
            schemas,
            settings: settings.all,
            migration_type: "cdc",
            replication_instance_arn: instance.replication_instance_arn,
            source_endpoint_arn: source["aurora"].endpoint_arn,
            target_endpoint_arn: target["datacenter"].endpoint_arn,
        }

        // There is no metric for a task that failed or stopped: it is an event.
        resource aws_dms_event_subscription task_events {
            name: "dms-event-subscription-task-{suffix}",
            sns_topic_arn: topic_arn,
            source_type: "replication-task",
            source_ids: [forward.replication_task_id, reverse.replication_task_id],
            event_categories: ["configuration change", "deletion", "failure", "state change"],
        }
        resource aws_dms_event_subscription instance_events {
            name: "dms-event-subscription-instance-{suffix}",
            sns_topic_arn: topic_arn,
            source_type: "replication-instance",
            source_ids: [instance.replication_instance_id],
            event_categories: ["configuration change", "deletion", "failover", "failure", "low storage", "maintenance"],
        }

        output instance_arn = instance.replication_instance_arn;
        output endpoint_arns = concat(source[*].endpoint_arn, target[*].endpoint_arn);
        output instance_id = instance.replication_instance_id;
        output forward_id = forward.resource_identifier;
        output forward_arn = forward.replication_task_arn;
        output forward_status = forward.status;
        output reverse_id = reverse.resource_identifier;
        output reverse_arn = reverse.replication_task_arn;
        output reverse_status = reverse.status;
    }
}
