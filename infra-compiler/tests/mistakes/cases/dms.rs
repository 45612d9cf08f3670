// 22. `ssl_mode="require"` on MySQL: endpoint_encryption
variable password { type: string, sensitive: true }
resource aws_dms_certificate authority { certificate_id: "authority", certificate_pem: "pem" }
resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", ssl_mode: "require", certificate_arn: authority.certificate_arn, server_name: "db.example.com", port: 3306, username: "dms", password: password }
// near miss
variable password { type: string, sensitive: true }
resource aws_dms_certificate authority { certificate_id: "authority", certificate_pem: "pem" }
resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", ssl_mode: "verify-full", certificate_arn: authority.certificate_arn, server_name: "db.example.com", port: 3306, username: "dms", password: password }

// 23. unknown settings key: task_settings
variable password { type: string, sensitive: true }
resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
resource aws_dms_replication_task shop {
    replication_task_id: "shop", migration_type: "cdc", replication_instance_arn: mover.replication_instance_arn,
    source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
    table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
    replication_task_settings: jsonencode({ Bogus: 1 }),
}
// near miss
variable password { type: string, sensitive: true }
resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
resource aws_dms_replication_task shop {
    replication_task_id: "shop", migration_type: "cdc", replication_instance_arn: mover.replication_instance_arn,
    source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
    table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
    replication_task_settings: jsonencode({ Logging: { EnableLogging: true } }),
}

// 24. `multi_az` with `availability_zone`: replication_instance_zone
resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large", multi_az: true, availability_zone: "us-east-1a" }
// near miss
resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large", multi_az: false, availability_zone: "us-east-1a" }

// 25. class `dms.t9.huge`: replication_class
resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.t9.huge", allocated_storage: 100 }
// near miss
resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large", allocated_storage: 100 }
