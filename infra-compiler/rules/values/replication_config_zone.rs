rule! {
    /// A serverless replication in several zones leaves the zone to AWS.
    ///
    /// `multi_az` puts it where it belongs; a zone beside it is refused.
    pub ReplicationConfigZone for aws_dms_replication_config.compute_config as compute {
        when: compute.multi_az == true,
        require: compute.availability_zone == null,
        message: "this stands in several zones, and names one",
        help: "remove `availability_zone`",
        at: compute.availability_zone,
        fails {
            variable old { type: string }
            variable new { type: string }
            resource aws_dms_replication_config shop {
                replication_config_identifier: "shop", replication_type: "cdc", source_endpoint_arn: old, target_endpoint_arn: new,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                compute_config { replication_subnet_group_id: "movers", max_capacity_units: 4, multi_az: true, availability_zone: "eu-west-1a" }
            }
        }
        passes {
            variable old { type: string }
            variable new { type: string }
            resource aws_dms_replication_config shop {
                replication_config_identifier: "shop", replication_type: "cdc", source_endpoint_arn: old, target_endpoint_arn: new,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                compute_config { replication_subnet_group_id: "movers", max_capacity_units: 4, multi_az: false, availability_zone: "eu-west-1a" }
            }
        }
    }
}
