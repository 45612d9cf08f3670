rule! {
    /// A bucket cannot be opened to the public.
    ///
    /// The block stands above every policy and list that somebody may add later.
    pub BucketPublicAccess for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_public_access_block, it => it.bucket == bucket.id && it.block_public_acls == true
            && it.block_public_policy == true && it.ignore_public_acls == true && it.restrict_public_buckets == true),
        message: "{bucket} can be opened to the public",
        help: "write an `aws_s3_bucket_public_access_block` with all four set",
        level: allow,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_public_access_block pictures { bucket: aws_s3_bucket.pictures.id, block_public_acls: true }
        }
        passes {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_public_access_block pictures {
                bucket: aws_s3_bucket.pictures.id, block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true,
            }
        }
    }
}
