rule! {
    /// An S3 source says what its tables are.
    ///
    /// DMS reads files as tables by `external_table_definition`, without which a source is refused.
    pub EndpointObjectTables for aws_dms_s3_endpoint as endpoint {
        when: endpoint.endpoint_type == "source",
        require: endpoint.external_table_definition != null,
        message: "{endpoint} does not say what tables its files are",
        help: "set `external_table_definition`",
        at: endpoint.endpoint_type,
        fails {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "source", bucket_name: "lake", service_access_role_arn: writer.arn }
        }
        passes {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: writer.arn }
        }
    }
}
