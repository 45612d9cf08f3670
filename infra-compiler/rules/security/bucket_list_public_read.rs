rule! {
    /// A list of a bucket lets nobody in whom it does not name.
    ///
    /// With `public-read` everybody reads what is in it and what else is there; with `authenticated-read` everybody who
    /// has an account of AWS.
    pub BucketListPublicRead for aws_s3_bucket_acl as list {
        require: !contains(["public-read", "authenticated-read"], list.acl) && !any(list.access_control_policy.grant, grant => any(["http://acs.amazonaws.com/groups/global/AllUsers", "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"], all => grant.grantee.uri == all)),
        message: "everybody may list and read the bucket",
        help: "write `private`; a site is served by CloudFront, with an `aws_cloudfront_origin_access_control`",
        at: list.acl,
        level: warn,
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_acl logs { bucket: aws_s3_bucket.logs.id, acl: "public-read" }
        }
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_acl logs { bucket: aws_s3_bucket.logs.id, access_control_policy { owner { id: "abc" } grant { permission: "READ", grantee { type: "Group", uri: "http://acs.amazonaws.com/groups/global/AuthenticatedUsers" } } } }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_acl logs { bucket: aws_s3_bucket.logs.id, acl: "private" }
        }
    }
}
