rule! {
    /// Firehose may assume the role that it delivers with.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `firehose.amazonaws.com` for this one.
    /// With any other the resource is refused.
    pub DeliveryRole for aws_kinesis_firehose_delivery_stream.extended_s3_configuration as target {
        require: !any(aws_iam_role, role => role.arn == target.role_arn && !trusts(role.assume_role_policy, "firehose.amazonaws.com")),
        message: "Firehose may not assume this role",
        help: "name `firehose.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: target.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] }) }
            resource aws_kinesis_firehose_delivery_stream lake { name: "lake", destination: "extended_s3", extended_s3_configuration { role_arn: worker.arn, bucket_arn: "arn:aws:s3:::lake" } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "firehose.amazonaws.com" } }] }) }
            resource aws_kinesis_firehose_delivery_stream lake { name: "lake", destination: "extended_s3", extended_s3_configuration { role_arn: worker.arn, bucket_arn: "arn:aws:s3:::lake" } }
        }
    }
}
