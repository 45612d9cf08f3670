rule! {
    /// A DMS endpoint is encrypted with a key of its own.
    ///
    /// It keeps how to reach a database. Off by itself: the key of AWS is there without a word, and what Secrets Manager
    /// keeps has a key there.
    pub EndpointOwnKey for aws_dms_endpoint | aws_dms_s3_endpoint as endpoint {
        require: endpoint.kms_key_arn != null,
        message: "{endpoint} is not encrypted with a key of its own",
        help: "set `kms_key_arn`",
        at: endpoint.kms_key_arn,
        level: allow,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "postgres", server_name: "db.example.com", port: 5432, username: "dms", password: password, ssl_mode: "require" }
        }
        fails {
            variable role { type: string }
            resource aws_dms_s3_endpoint files { endpoint_id: "files", endpoint_type: "target", bucket_name: "files", service_access_role_arn: role }
        }
        passes {
            variable key { type: string }
            variable password { type: string }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "postgres", server_name: "db.example.com", port: 5432, username: "dms", password: password, ssl_mode: "require", kms_key_arn: key }
        }
        passes {
            variable key { type: string }
            variable role { type: string }
            resource aws_dms_s3_endpoint files { endpoint_id: "files", endpoint_type: "target", bucket_name: "files", service_access_role_arn: role, kms_key_arn: key }
        }
    }
}
