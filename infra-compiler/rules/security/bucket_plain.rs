rule! {
    /// A bucket answers with encryption alone.
    ///
    /// A policy that denies what comes without `aws:SecureTransport` keeps everybody from asking in the open. Off by
    /// itself: no client of today does.
    pub BucketPlain for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_policy, policy => policy.bucket == bucket.id && any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Deny" && (statement.Condition.Bool["aws:SecureTransport"] == "false" || statement.Condition.Bool["aws:SecureTransport"] == false))),
        message: "{bucket} answers without encryption too",
        help: "write an `aws_s3_bucket_policy` that denies what comes without `aws:SecureTransport`",
        level: allow,
        fails { resource aws_s3_bucket logs { bucket: "logs" } }
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "s3:GetObject", Resource: "*" }] }) }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } }] }) }
        }
    }
}
