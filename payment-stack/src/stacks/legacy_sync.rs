//! The migrating side. It is destroyed when the migration is over, and production does not notice.

use infra::stack;

use crate::stacks::aws_production::AwsProduction;
use crate::stacks::migration_dashboard::MigrationDashboard;
use crate::stacks::notifications::Notifications;
use crate::stacks::replication::Replication;
use crate::stacks::replication_alarms::ReplicationAlarms;

stack! {
    /// Replication between the datacenter and AWS: it reads what production says of itself and changes nothing there.
    #[workspace("legacy-sync")]
    #[lock("../../infra.lock")]
    pub LegacySync {
        terraform { required_version: ">= 1.11.0" }
        rules { tags: named, security: deny, operability: deny, destroyable: deny }
        required_providers {
            aws { source: "hashicorp/aws", versions: ["6.69", "5.100"] }
        }

        shared let workspace = "legacy-sync";
        shared let region = "us-east-1";
        provider aws {
            region,
            default_tags {
                tags: {
                    Project: "payments",
                    Environment: "migration",
                    EnvironmentSuffix: suffix,
                    Workspace: workspace,
                    Owner: "payments-platform",
                    CostCenter: "payments-migration",
                    DataClassification: "confidential",
                    ManagedBy: "terraform",
                },
            }
        }

        remote AwsProduction production;

        /// Who is told when an alarm goes off.
        variable oncall_email { type: string }
        /// Existing entry of Secrets Manager: host, port, username and password of the replication user in the datacenter.
        variable datacenter_secret_name { type: string, default: "payments/dms-datacenter" }
        /// Existing entry of Secrets Manager: the same for Aurora; its host is production's `cluster_endpoint`.
        variable aurora_secret_name { type: string, default: "payments/dms-aurora" }
        /// Certificate of the authority that signed the datacenter's MySQL servers, as PEM.
        variable datacenter_ca {
            type: string,
            validation {
                condition: startswith(datacenter_ca, "-----BEGIN CERTIFICATE-----") && !strcontains(datacenter_ca, "PRIVATE KEY"),
                error_message: "datacenter_ca must be a certificate in PEM, without a key",
            }
        }
        /// Certificates of RDS in the region, as PEM.
        variable aurora_ca {
            type: string,
            validation {
                condition: startswith(aurora_ca, "-----BEGIN CERTIFICATE-----") && !strcontains(aurora_ca, "PRIVATE KEY"),
                error_message: "aurora_ca must be a certificate in PEM, without a key",
            }
        }
        /// Who owns the writes, and the share of AWS, as `payment-stack traffic` wrote them down last.
        data aws_ssm_parameter traffic { name: production.traffic_parameter }
        let truth = jsondecode(traffic.insecure_value);
        let write_owner = truth.write_owner;

        data aws_caller_identity current {}
        shared let account_id = current.account_id;
        shared let logs_key_arn = production.logs_key_arn;

        stack Notifications notifications {
            qualifier: "migration",
            publishers: ["cloudwatch.amazonaws.com", "dms.amazonaws.com"],
            email: oncall_email,
        }
        shared let topic_arn = notifications.topic_arn;
        stack Replication replication {
            subnet_ids: production.private_subnet_ids,
            security_group_id: production.replication_security_group_id,
            schemas: ["payments", "ledger"],
            datacenter_secret_name,
            datacenter_ca,
            aurora_secret_name,
            aurora_ca,
        }
        stack ReplicationAlarms alarms { replication, write_owner }
        stack MigrationDashboard dashboard {
            replication,
            legacy_health_check_id: production.legacy_health_check_id,
            aws_health_check_id: production.aws_health_check_id,
            alb_arn_suffix: production.alb_arn_suffix,
            target_group_arn_suffix: production.target_group_arn_suffix,
            service_name: production.service_name,
            aws_percent: truth.aws_percent,
        }

        #[allow(parameter_unencrypted, reason = "names of things, no secret: whoever runs `traffic` reads them without a key")]
        resource aws_ssm_parameter place {
            name: "/payments/ssm-parameter-migration-place-{suffix}",
            description: "What payment-stack traffic asks of the migration",
            type: "String",
            insecure_value: jsonencode({
                instance: replication.instance_id,
                forward: { id: replication.forward_id, arn: replication.forward_arn },
                reverse: { id: replication.reverse_id, arn: replication.reverse_arn },
                stop_alarm: alarms.stop_alarm_name,
            }),
            tags: { Name: "ssm-parameter-migration-place-{suffix}" },
        }

        /// Both tasks: what they do now, what they are called, and where to look.
        output replication_status = {
            forward: { status: replication.forward_status, task_arn: replication.forward_arn },
            reverse: { status: replication.reverse_status, task_arn: replication.reverse_arn },
            console: "https://{region}.console.aws.amazon.com/dms/v2/home?region={region}#tasks",
        };
        /// What is tested before anything is replicated: the instance, and its four endpoints.
        output replication_endpoints = { instance: replication.instance_arn, endpoints: replication.endpoint_arns };
        /// The replication instance, as its metrics name it.
        output replication_instance_id = replication.instance_id;
        /// The forward task, as its metrics name it.
        output forward_task_id = replication.forward_id;
        /// The reverse task, as its metrics name it.
        output reverse_task_id = replication.reverse_id;
        /// On while traffic must not move.
        output stop_alarm_name = alarms.stop_alarm_name;
        /// Dashboard of the migration.
        output dashboard_name = dashboard.name;
        /// The topic of all alarms of the migration.
        output migration_topic_arn = notifications.topic_arn;
    }
}
