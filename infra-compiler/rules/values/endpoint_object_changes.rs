rule! {
    /// An S3 endpoint takes inserts alone, or inserts and updates.
    ///
    /// `cdc_inserts_only` and `cdc_inserts_and_updates` say two things of the same changes: both are refused.
    pub EndpointObjectChanges for aws_dms_s3_endpoint as endpoint {
        when: endpoint.cdc_inserts_only == true,
        require: endpoint.cdc_inserts_and_updates != true,
        message: "{endpoint} takes inserts alone, and updates as well",
        help: "remove one of `cdc_inserts_only` and `cdc_inserts_and_updates`",
        at: endpoint.cdc_inserts_only,
        fails {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: writer.arn, cdc_inserts_only: true, cdc_inserts_and_updates: true }
        }
        passes {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_s3_endpoint lake { endpoint_id: "lake", endpoint_type: "target", bucket_name: "lake", service_access_role_arn: writer.arn, cdc_inserts_only: true, cdc_inserts_and_updates: false }
        }
    }
}
