rule! {
    /// A bucket has no lists.
    ///
    /// With `BucketOwnerEnforced` policies alone say who may, and each of them can be read in one place. Off by itself:
    /// logs of CloudFront need lists.
    pub BucketLists for aws_s3_bucket_ownership_controls as controls {
        require: controls.rule.object_ownership == "BucketOwnerEnforced",
        message: "objects of the bucket have lists of their own",
        help: "write `BucketOwnerEnforced`",
        at: controls.rule,
        level: allow,
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_ownership_controls logs { bucket: aws_s3_bucket.logs.id, rule { object_ownership: "ObjectWriter" } }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_ownership_controls logs { bucket: aws_s3_bucket.logs.id, rule { object_ownership: "BucketOwnerEnforced" } }
        }
    }
}
