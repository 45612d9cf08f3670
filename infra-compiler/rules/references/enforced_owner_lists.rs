rule! {
    /// A bucket whose owner owns all objects has no access control list.
    ///
    /// With `BucketOwnerEnforced` lists are off, and setting one is refused.
    pub EnforcedOwnerLists for aws_s3_bucket_acl as list {
        require: !any(aws_s3_bucket_ownership_controls, it =>
            it.bucket == list.bucket && it.rule.object_ownership == "BucketOwnerEnforced"),
        message: "the bucket takes no access control lists",
        help: "remove the `aws_s3_bucket_acl`, and grant access by a policy",
        at: list.bucket,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_ownership_controls pictures { bucket: aws_s3_bucket.pictures.id, rule { object_ownership: "BucketOwnerEnforced" } }
            resource aws_s3_bucket_acl pictures { bucket: aws_s3_bucket.pictures.id, acl: "public-read" }
        }
        passes {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_ownership_controls pictures { bucket: aws_s3_bucket.pictures.id, rule { object_ownership: "BucketOwnerPreferred" } }
            resource aws_s3_bucket_acl pictures { bucket: aws_s3_bucket.pictures.id, acl: "public-read" }
        }
    }
}
