rule! {
    /// A bucket that blocks public lists has none.
    ///
    /// With `block_public_acls` S3 refuses every list that opens the bucket.
    pub BlockedPublicLists for aws_s3_bucket_acl as list {
        when: contains(["public-read", "public-read-write", "authenticated-read"], list.acl),
        require: !any(aws_s3_bucket_public_access_block, it => it.bucket == list.bucket && it.block_public_acls == true),
        message: "the bucket blocks public lists, and {list.acl} is one",
        help: "set `acl: \"private\"`, or `block_public_acls: false`",
        at: list.acl,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_public_access_block pictures { bucket: aws_s3_bucket.pictures.id, block_public_acls: true }
            resource aws_s3_bucket_acl pictures { bucket: aws_s3_bucket.pictures.id, acl: "public-read" }
        }
        passes {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_public_access_block pictures { bucket: aws_s3_bucket.pictures.id, block_public_acls: true }
            resource aws_s3_bucket_acl pictures { bucket: aws_s3_bucket.pictures.id, acl: "private" }
        }
    }
}
