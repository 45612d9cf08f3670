rule! {
    /// A serverless replication may grow to what it must have.
    ///
    /// A least number of capacity units above the greatest is refused.
    pub ReplicationUnits for aws_dms_replication_config.compute_config as compute {
        require: compute.min_capacity_units <= compute.max_capacity_units,
        message: "at least {compute.min_capacity_units} and at most {compute.max_capacity_units} units",
        help: "set `min_capacity_units` to at most `max_capacity_units`",
        at: compute.min_capacity_units,
        fails {
            variable old { type: string }
            variable new { type: string }
            resource aws_dms_replication_config shop {
                replication_config_identifier: "shop", replication_type: "cdc", source_endpoint_arn: old, target_endpoint_arn: new,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                compute_config { replication_subnet_group_id: "movers", min_capacity_units: 8, max_capacity_units: 4 }
            }
        }
        passes {
            variable old { type: string }
            variable new { type: string }
            resource aws_dms_replication_config shop {
                replication_config_identifier: "shop", replication_type: "cdc", source_endpoint_arn: old, target_endpoint_arn: new,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                compute_config { replication_subnet_group_id: "movers", min_capacity_units: 4, max_capacity_units: 4 }
            }
        }
    }
}
