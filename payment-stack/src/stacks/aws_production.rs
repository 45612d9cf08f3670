//! The serving side of the migration. It lasts.

use infra::stack;

use crate::kinds::encryption_key::EncryptionKey;
use crate::stacks::access::Access;
use crate::stacks::alerts::Alerts;
use crate::stacks::application::Application;
use crate::stacks::backup::Backup;
use crate::stacks::database::Database;
use crate::stacks::endpoints::Endpoints;
use crate::stacks::network::Network;
use crate::stacks::notifications::Notifications;
use crate::stacks::production_dashboard::ProductionDashboard;
use crate::stacks::traffic::Traffic;
use crate::stacks::traffic_place::TrafficPlace;
use crate::stacks::traffic_truth::TrafficTruth;

stack! {
    /// Payments on AWS: network, database, application, traffic and alarms.
    #[workspace("aws-production")]
    #[lock("../../infra.lock")]
    pub AwsProduction {
        terraform { required_version: ">= 1.11.0" }
        rules {
            // Whatever has a name carries it as the tag `Name`; what has no other name says it itself.
            tags: named,
            // Of what is off unless somebody asks for it: what hurt here once.
            alarm_one_tunnel: deny,
            cluster_backups: deny,
            database_tls_newest: deny,
            record_zero_spare: deny,
            refresh_alarm: deny,
            scaling_group_in_service: deny,
            security: deny,
            operability: deny,
            destroyable: deny,
        }
        required_providers {
            aws { source: "hashicorp/aws", versions: ["6.69", "5.100"] }
        }

        // What many stacks below need is said once, and those between do not mention it.
        shared let workspace = "aws-production";
        shared let region = "us-east-1";
        shared let zones = ["a", "b", "c"];
        shared let datacenter_cidr = "10.80.0.0/16";
        shared let service_port = 8443;
        shared let tags = {
            Project: "payments",
            Environment: "production",
            EnvironmentSuffix: suffix,
            Workspace: workspace,
            Owner: "payments-platform",
            CostCenter: "payments",
            DataClassification: "confidential",
            ManagedBy: "terraform",
        };
        provider aws {
            region,
            default_tags { tags }
        }

        /// Name that payments are sent to, such as `pay.example.com`.
        variable domain_name { type: string }
        /// Existing public hosted zone of that name, such as `example.com`.
        variable hosted_zone { type: string }
        /// Public address of the datacenter's load balancer.
        variable legacy_address {
            type: string,
            validation {
                condition: can(cidrhost("{legacy_address}/32", 0)),
                error_message: "legacy_address must be an IPv4 address",
            }
        }
        /// Existing VPN connection to the datacenter.
        variable vpn_connection_id {
            type: string,
            validation {
                condition: can(regex("^vpn-[0-9a-f]+$", vpn_connection_id)),
                error_message: "vpn_connection_id must look like vpn-0123456789abcdef0",
            }
        }
        /// Who is told when an alarm goes off.
        variable oncall_email { type: string }
        /// Parameter of Systems Manager that holds the id of the image with the payment service.
        variable ami_parameter { type: string, default: "/payments/ami/application" }
        /// Existing entry of Secrets Manager: the administrator of the database, as `username` and `password`.
        variable master_secret_name { type: string, default: "payments/aurora-master" }
        /// Raised by one after the administrator's password changed.
        variable master_secret_version { type: number, default: 1 }
        /// Requests that one address may send in five minutes. Merchants that send for many shops need more.
        variable requests_per_address {
            type: number,
            default: 2000,
            validation {
                condition: requests_per_address >= 100,
                error_message: "requests_per_address must be at least 100, or health checks and single shops are turned away",
            }
        }
        /// Vaults of other accounts that every backup is copied to: without one, no backup outlives this account.
        variable archive_vault_arns { type: set(string), default: [], nullable: false }
        /// Off until what the web firewall counts has been looked at: then it blocks.
        variable firewall_blocks { type: bool, default: false, nullable: false }
        /// Rules of AWS's groups that go on counting when the others block, such as `SizeRestrictions_BODY`.
        variable firewall_counted_rules { type: set(string), default: ["SizeRestrictions_BODY"], nullable: false }
        /// On for the full load of the migration alone: lets clients of the database send files, which is how DMS loads.
        variable bulk_load { type: bool, default: false, nullable: false }
        /// Existing entry of Secrets Manager: what the payment service reads at the start, and again when it was rotated.
        variable service_secret_name { type: string, default: "payments/service" }

        data aws_caller_identity current {}
        shared let account_id = current.account_id;
        data aws_acm_certificate certificate {
            domain: domain_name,
            statuses: ["ISSUED"],
            most_recent: true,
        }
        data aws_secretsmanager_secret master { name: master_secret_name }
        data aws_secretsmanager_secret service { name: service_secret_name }
        data aws_kms_key service_secret_key { key_id: service.kms_key_id }

        resource EncryptionKey logs_key {
            description: "Logs of the payment platform",
            via_services: [],
            statements: [{
                Sid: "EncryptLogs",
                Effect: "Allow",
                Principal: { Service: "logs.{region}.amazonaws.com" },
                Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo"],
                Resource: "*",
                Condition: {
                    ArnLike: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:{region}:{account_id}:log-group:*" },
                },
            }],
            tags: { Name: "kms-key-logs-{suffix}" },
        }
        resource aws_kms_alias logs_key_alias {
            name: "alias/kms-alias-logs-{suffix}",
            target_key_id: logs_key.key_id,
        }

        shared let logs_key_arn = logs_key.arn;

        stack Notifications notifications {
            qualifier: "alerts",
            publishers: ["cloudwatch.amazonaws.com", "events.rds.amazonaws.com"],
            email: oncall_email,
        }
        shared let topic_arn = notifications.topic_arn;

        stack Network network { cidr: "10.20.0.0/16", vpn_connection_id }
        stack Access access { vpc_id: network.vpc_id }
        stack Endpoints endpoints {
            vpc_id: network.vpc_id,
            subnet_ids: network.private_subnet_ids,
            route_table_ids: network.private_route_table_ids,
            security_group_id: access.endpoints_id,
        }
        stack Database database {
            subnet_ids: network.database_subnet_ids,
            security_group_id: access.database_id,
            instance_class: "db.r6g.xlarge",
            master_username: "paymentsadmin",
            master_secret: master.arn,
            master_secret_version,
            bulk_load,
        }
        stack Backup backup { cluster_arn: database.cluster_arn, archive_vault_arns }
        stack TrafficTruth truth {}
        stack Application application {
            network,
            access,
            database,
            truth,
            certificate_arn: certificate.arn,
            secret: { arn: data.aws_secretsmanager_secret.service.arn, key_arn: service_secret_key.arn },
            ami_parameter,
            instance_type: "c7g.xlarge",
            firewall: { requests_per_address: requests_per_address, blocks: firewall_blocks, counted_rules: firewall_counted_rules },
        }
        stack Traffic traffic {
            domain_name,
            hosted_zone,
            legacy_address,
            load_balancer: application.load_balancer,
            truth,
        }
        stack Alerts alerts { network, application, database, traffic, vpn_connection_id }
        stack TrafficPlace place { domain_name, traffic, truth, application, alarm_names: alerts.stop_alarms }
        stack ProductionDashboard dashboard { network, application, database }

        /// Where the load balancer answers.
        output alb_dns_name = application.load_balancer.dns_name;
        /// Where payments are written.
        output cluster_endpoint = database.endpoint;
        /// Where payments are read.
        output cluster_reader_endpoint = database.reader_endpoint;
        /// The payment database.
        output cluster_identifier = database.cluster_identifier;
        /// Its port.
        output cluster_port = database.port;
        /// The parameter that says how much AWS serves, in percent, and who owns the writes.
        output traffic_parameter = truth.name;
        /// What `payment-stack traffic` works on.
        output traffic_place_parameter = place.name;
        /// The journal of `payment-stack traffic`.
        output traffic_journal = truth.journal_group;
        /// The name that payments are sent to.
        output service_name = domain_name;
        /// What watches the datacenter from outside.
        output legacy_health_check_id = traffic.legacy_health_check_id;
        /// What watches AWS from outside.
        output aws_health_check_id = traffic.aws_health_check_id;
        /// The load balancer, as its metrics name it.
        output alb_arn_suffix = application.load_balancer.arn_suffix;
        /// The target group, as its metrics name it.
        output target_group_arn_suffix = application.load_balancer.target_group_arn_suffix;
        /// Where the backups of the database are.
        output backup_vault = backup.vault_name;
        /// The payment network.
        output vpc_id = network.vpc_id;
        /// The addresses that calls to acquirers come from: they go on the acquirers' lists before the first payment.
        output nat_addresses = network.nat_addresses;
        /// Subnets from which the datacenter can be reached.
        output private_subnet_ids = network.private_subnet_ids;
        /// Who may replicate: a member of this group reaches the database and the datacenter.
        output replication_security_group_id = access.replication_id;
        /// The datacenter's end of the VPN.
        output customer_gateway_id = network.customer_gateway_id;
        /// Dashboard of the serving side.
        output dashboard_name = dashboard.name;
        /// The topic of all alarms.
        output alerts_topic_arn = notifications.topic_arn;
        /// The key of all logs, for those of the migration too.
        output logs_key_arn = logs_key.arn;
        /// Log of the payment service.
        output service_log_name = application.service_log_name;
    }
}
