rule! {
    /// A policy of a bucket does not shut everybody out.
    ///
    /// Who denies all of S3 to everybody without a condition cannot take it back: the root user of the account alone may
    /// still delete the policy.
    pub BucketPolicyLockout for aws_s3_bucket_policy as policy {
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Deny" && statement.Condition == null && (statement.Principal == "*" || statement.Principal.AWS == "*" || any(flatten([statement.Principal.AWS]), one => one == "*")) && any(flatten([statement.Action]), action => action == "s3:*" || action == "*")),
        message: "nobody can change this bucket any more",
        help: "write a `Condition`, or name in `NotPrincipal` who still may",
        at: policy.policy,
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" }] }) }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_policy logs { bucket: aws_s3_bucket.logs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } }] }) }
        }
    }
}
