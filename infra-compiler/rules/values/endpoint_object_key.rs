rule! {
    /// An S3 endpoint that encrypts with a key names it.
    ///
    /// `encryption_mode: "SSE_KMS"` needs `server_side_encryption_kms_key_id`, and is refused without it.
    pub EndpointObjectKey for aws_dms_s3_endpoint as endpoint {
        when: endpoint.encryption_mode == "SSE_KMS",
        require: endpoint.server_side_encryption_kms_key_id != null,
        message: "{endpoint} encrypts with a key, and names none",
        help: "set `server_side_encryption_kms_key_id`",
        at: endpoint.encryption_mode,
        fails {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: writer.arn, encryption_mode: "SSE_KMS" }
        }
        passes {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: writer.arn, encryption_mode: "SSE_S3" }
        }
    }
}
