rule! {
    /// A bucket has one policy.
    ///
    /// A second `aws_s3_bucket_policy` overwrites the first, and each apply undoes the other.
    pub BucketPolicies for aws_s3_bucket_policy as policy {
        require: !any(aws_s3_bucket_policy, other => other < policy && other.bucket == policy.bucket),
        message: "another `aws_s3_bucket_policy` is for this bucket",
        help: "write all statements in one policy",
        at: policy.bucket,
        fails {
            variable text { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_policy first { bucket: pictures.id, policy: text }
            resource aws_s3_bucket_policy second { bucket: pictures.id, policy: text }
        }
        passes {
            variable text { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket letters { bucket: "letters" }
            resource aws_s3_bucket_policy first { bucket: pictures.id, policy: text }
            resource aws_s3_bucket_policy second { bucket: letters.id, policy: text }
        }
    }
}
