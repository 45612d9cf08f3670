rule! {
    /// A DMS endpoint is of an engine that DMS reads from, or writes to.
    ///
    /// Redshift, Kinesis, Kafka, OpenSearch, Neptune, DynamoDB, Redis and Babelfish are targets alone; MongoDB and Azure
    /// SQL are sources alone. The other way is refused.
    pub EndpointDirection for aws_dms_endpoint as endpoint {
        require: !(endpoint.endpoint_type == "source" && contains(["redshift", "redshift-serverless", "kinesis", "kafka", "elasticsearch", "opensearch", "neptune", "dynamodb", "redis", "babelfish"], endpoint.engine_name))
            && !(endpoint.endpoint_type == "target" && contains(["mongodb", "azuredb", "azure-sql-managed-instance"], endpoint.engine_name)),
        message: "{endpoint.engine_name} is no {endpoint.endpoint_type} of DMS",
        help: "choose another `endpoint_type` or engine",
        at: endpoint.endpoint_type,
        fails {
            resource aws_kinesis_stream rows { name: "rows", shard_count: 1 }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "kinesis", kinesis_settings { stream_arn: rows.arn } }
        }
        passes {
            resource aws_kinesis_stream rows { name: "rows", shard_count: 1 }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "kinesis", kinesis_settings { stream_arn: rows.arn } }
        }
    }
}
