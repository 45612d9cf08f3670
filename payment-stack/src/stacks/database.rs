//! The payment database: Aurora, one writer and two readers, one member in each zone.

use infra::stack;

use crate::kinds::aurora::{AuroraCluster, AuroraInstance};
use crate::kinds::encryption_key::EncryptionKey;
use crate::kinds::log_group::LogGroup;
use crate::kinds::service_role::ServiceRole;

stack! {
    /// Encrypted, audited Aurora MySQL that can replicate back to where the payments came from.
    pub Database<
        shared region: string,
        shared zones: [string],
        subnet_ids: [ref(aws_subnet)],
        security_group_id: ref(aws_security_group),
        shared logs_key_arn: ref(aws_kms_key),
        instance_class: string,
        master_username: string,
        master_secret: string,
        master_secret_version: number,
        bulk_load: bool,
    > {
        let engine_version = "8.0.mysql_aurora.3.10.0";
        let family = "aurora-mysql8.0";
        // In the names of what is bound to it: another family needs other groups, and the old ones until the cluster has left them.
        let generation = replace(family, ".", "-");
        let cluster_name = "rds-cluster-{suffix}";

        resource EncryptionKey storage {
            description: "Payment data at rest: volumes, snapshots, Performance Insights",
            via_services: ["rds.{region}.amazonaws.com"],
            statements: [],
            tags: { Name: "kms-key-database-{suffix}", DataClassification: "cardholder-data" },
        }
        resource aws_kms_alias storage_alias {
            name: "alias/kms-alias-database-{suffix}",
            target_key_id: storage.key_id,
        }

        resource aws_db_subnet_group subnets {
            name: "db-subnet-group-{suffix}",
            description: "Database subnets of the payment network",
            subnet_ids,
        }

        // `pending-reboot` where Aurora reads the parameter only at start.
        let at_once = {
            // The source of the reverse replication.
            binlog_row_image: "FULL",
            binlog_checksum: "NONE",
            require_secure_transport: "ON",
            // The audit log: who came, who changed rights, who changed tables. Not what they asked for: that is card data.
            server_audit_logging: "1",
            server_audit_events: "CONNECT,QUERY_DCL,QUERY_DDL",
            slow_query_log: "1",
            long_query_time: "1",
            time_zone: "UTC",
            // DMS writes the full load with LOAD DATA LOCAL. Outside of it the statement is a way in for files of a client.
            local_infile: if bulk_load { "1" } else { "0" },
        };
        let at_start = { binlog_format: "ROW", tls_version: "TLSv1.2,TLSv1.3" };
        resource aws_rds_cluster_parameter_group engine {
            name: "rds-cluster-parameter-group-{generation}-{suffix}",
            description: "Audited, TLS only, with the binary log that replication reads",
            family,
            for (name, value) in at_once {
                parameter { name: name, value: value, apply_method: "immediate" }
            }
            for (name, value) in at_start {
                parameter { name: name, value: value, apply_method: "pending-reboot" }
            }
            lifecycle { create_before_destroy: true }
        }
        resource aws_db_parameter_group member {
            name: "db-parameter-group-{generation}-{suffix}",
            description: "Members of the payment database",
            family,
            parameter { name: "max_connect_errors", value: "100000", apply_method: "immediate" }
            parameter { name: "innodb_print_all_deadlocks", value: "1", apply_method: "immediate" }
            lifecycle { create_before_destroy: true }
        }

        // RDS chooses these names. They are made before the cluster: RDS would make them without key and without an end.
        for kind in ["audit", "error", "slowquery"] {
            #[allow(name_without_type, reason = "RDS prescribes the names of its log groups")]
            resource LogGroup logs[kind] {
                name: "/aws/rds/cluster/{cluster_name}/{kind}",
                kms_key_id: logs_key_arn,
            }
        }

        resource ServiceRole monitoring {
            qualifier: "rds-monitoring",
            service: "monitoring.rds.amazonaws.com",
            description: "Publishes the operating system metrics of the payment database",
        }
        resource aws_iam_role_policy_attachment monitoring_policy {
            role: monitoring.name,
            policy_arn: "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
        }

        /// Read at apply and forgotten: neither plan nor state holds it.
        ephemeral aws_secretsmanager_secret_version master { secret_id: master_secret }

        resource AuroraCluster cluster {
            engine_version,
            database_name: "payments",
            master_username,
            master_password_wo: jsondecode(master.secret_string).password,
            master_password_wo_version: master_secret_version,
            kms_key_id: storage.arn,
            db_subnet_group_name: subnets.name,
            db_cluster_parameter_group_name: engine.name,
            vpc_security_group_ids: [security_group_id],
            depends_on: [logs],
        }

        for (tier, zone) in zones {
            #[allow(minor_upgrades, reason = "a member must not restart for a minor version in the middle of a cutover: versions are changed by an edit")]
            resource AuroraInstance instance[zone] {
                zone,
                cluster_identifier: cluster.id,
                engine_version: cluster.engine_version,
                instance_class,
                promotion_tier: tier,
                db_parameter_group_name: member.name,
                monitoring_role_arn: monitoring.arn,
                performance_insights_kms_key_id: storage.arn,
                depends_on: [monitoring_policy],
            }
        }

        output cluster_identifier = cluster.cluster_identifier;
        output cluster_arn = cluster.arn;
        output endpoint = cluster.endpoint;
        output reader_endpoint = cluster.reader_endpoint;
        output port = cluster.port;
    }
}
