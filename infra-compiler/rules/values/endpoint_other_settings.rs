rule! {
    /// A DMS endpoint has settings of its own engine.
    ///
    /// A block for another engine is not sent to DMS: what it says is never done.
    pub EndpointOtherSettings for aws_dms_endpoint as endpoint {
        require: (endpoint.kafka_settings == null || endpoint.engine_name == "kafka")
            && (endpoint.kinesis_settings == null || endpoint.engine_name == "kinesis")
            && (endpoint.mongodb_settings == null || endpoint.engine_name == "mongodb")
            && (endpoint.redis_settings == null || endpoint.engine_name == "redis")
            && (endpoint.redshift_settings == null || startswith(endpoint.engine_name, "redshift"))
            && (endpoint.s3_settings == null || endpoint.engine_name == "s3")
            && (endpoint.postgres_settings == null || contains(["postgres", "aurora-postgresql"], endpoint.engine_name))
            && (endpoint.elasticsearch_settings == null || contains(["elasticsearch", "opensearch"], endpoint.engine_name)),
        message: "{endpoint} of {endpoint.engine_name} has settings of another engine",
        help: "remove the block, or change `engine_name`",
        at: endpoint.engine_name,
        level: warn,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password, postgres_settings { slot_name: "dms" } }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "postgres", server_name: "db.example.com", port: 5432, username: "dms", password: password, postgres_settings { slot_name: "dms" } }
        }
    }
}
