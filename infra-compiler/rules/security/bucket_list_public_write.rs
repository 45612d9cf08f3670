rule! {
    /// Nobody but those who are named writes to a bucket.
    ///
    /// With `public-read-write` everybody puts into it what they want, at the cost of its owner.
    pub BucketListPublicWrite for aws_s3_bucket_acl as list {
        require: list.acl != "public-read-write" && !any(list.access_control_policy.grant, grant => any(["http://acs.amazonaws.com/groups/global/AllUsers", "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"], all => grant.grantee.uri == all) && contains(["WRITE", "WRITE_ACP", "FULL_CONTROL"], grant.permission)),
        message: "everybody may write to the bucket",
        help: "write `private`, and name in a policy who may write",
        at: list.acl,
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_acl logs { bucket: aws_s3_bucket.logs.id, acl: "public-read-write" }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_acl logs { bucket: aws_s3_bucket.logs.id, acl: "private" }
        }
    }
}
