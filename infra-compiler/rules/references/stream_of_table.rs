rule! {
    /// A function reads a table that has a stream.
    ///
    /// A table writes its changes to a stream only with `stream_enabled`; there is no ARN to read from otherwise.
    pub StreamOfTable for aws_lambda_event_source_mapping as mapping {
        require: !any(aws_dynamodb_table, table => table.stream_arn == mapping.event_source_arn
            && (table.stream_enabled == null || table.stream_enabled == false) && length(table.replica) == 0),
        message: "the table writes no stream",
        help: "set `stream_enabled: true` and a `stream_view_type` on the table",
        at: mapping.event_source_arn,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } }
            resource aws_lambda_event_source_mapping bill { event_source_arn: orders.stream_arn, function_name: "bill", starting_position: "LATEST" }
        }
        passes {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" },
                stream_enabled: true, stream_view_type: "NEW_IMAGE",
            }
            resource aws_lambda_event_source_mapping bill { event_source_arn: orders.stream_arn, function_name: "bill", starting_position: "LATEST" }
        }
    }
}
