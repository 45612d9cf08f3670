rule! {
    /// A DMS endpoint of a service has that service's settings.
    ///
    /// Kafka, Kinesis, MongoDB, OpenSearch, Redis and S3 are reached by settings of their own: without them the endpoint is
    /// refused.
    pub EndpointEngineSettings for aws_dms_endpoint as endpoint {
        require: (endpoint.engine_name != "kafka" || endpoint.kafka_settings != null)
            && (endpoint.engine_name != "kinesis" || endpoint.kinesis_settings != null)
            && (endpoint.engine_name != "mongodb" || endpoint.mongodb_settings != null)
            && (endpoint.engine_name != "redis" || endpoint.redis_settings != null)
            && (endpoint.engine_name != "s3" || endpoint.s3_settings != null)
            && (!contains(["elasticsearch", "opensearch"], endpoint.engine_name) || endpoint.elasticsearch_settings != null),
        message: "{endpoint} of {endpoint.engine_name} has no settings of it",
        help: "write a block such as `kinesis_settings {{ … }}`",
        at: endpoint.engine_name,
        fails {
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "kinesis" }
        }
        passes {
            resource aws_kinesis_stream rows { name: "rows", shard_count: 1 }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "kinesis", kinesis_settings { stream_arn: rows.arn } }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
        }
    }
}
