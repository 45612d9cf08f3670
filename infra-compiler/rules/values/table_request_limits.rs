rule! {
    /// Only a table paid by request has limits of requests.
    ///
    /// `on_demand_throughput` belongs to `PAY_PER_REQUEST`: beside another mode it is refused.
    pub TableRequestLimits for aws_dynamodb_table as table {
        when: table.on_demand_throughput != null,
        require: table.billing_mode == "PAY_PER_REQUEST",
        message: "{table} is not paid by request",
        help: "set `billing_mode: \"PAY_PER_REQUEST\"`",
        at: table.on_demand_throughput,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PROVISIONED", hash_key: "id", attribute { name: "id", type: "S" }, read_capacity: 1, write_capacity: 1, on_demand_throughput { max_read_request_units: 10, max_write_request_units: 10 } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, on_demand_throughput { max_read_request_units: 10, max_write_request_units: 10 } }
        }
    }
}
