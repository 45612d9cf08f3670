rule! {
    /// An S3 endpoint that keeps transactions says where changes go.
    ///
    /// `preserve_transactions` writes changes in order under `cdc_path`, and is refused without it.
    pub EndpointObjectTransactions for aws_dms_s3_endpoint as endpoint {
        when: endpoint.preserve_transactions == true,
        require: endpoint.cdc_path != null,
        message: "{endpoint} keeps transactions, and does not say where",
        help: "set `cdc_path`",
        at: endpoint.preserve_transactions,
        fails {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: writer.arn, preserve_transactions: true }
        }
        passes {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: writer.arn, preserve_transactions: true, cdc_path: "changes" }
        }
    }
}
