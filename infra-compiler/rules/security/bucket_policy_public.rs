rule! {
    /// A policy of a bucket names who may.
    ///
    /// What it allows to `*` without a condition, everybody may. A site is better served by CloudFront, which alone may
    /// then read.
    pub BucketPolicyPublic for aws_s3_bucket_policy as policy {
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null && (statement.Principal == "*" || statement.Principal.AWS == "*" || any(flatten([statement.Principal.AWS]), one => one == "*"))),
        message: "everybody may do with the bucket what this says",
        help: "name accounts or roles as `Principal`, or write a `Condition`",
        at: policy.policy,
        level: warn,
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }] }) }
        }
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: ["*"] }, Action: "s3:GetObject", Resource: "*" }] }) }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "s3:GetObject", Resource: "*" }] }) }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } }] }) }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*", Condition: { StringEquals: { "aws:SourceAccount": "123456789012" } } }] }) }
        }
    }
}
