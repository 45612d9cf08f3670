rule! {
    /// Objects of a bucket cannot be deleted before their time.
    ///
    /// With object lock nobody, whatever their rights, removes what has to be kept. Off by itself, and in no family: what is made for a
    /// while must go again, as `destroyable` says.
    pub BucketObjectLock for aws_s3_bucket as bucket {
        require: bucket.object_lock_enabled == true || any(aws_s3_bucket_object_lock_configuration, it => it.bucket == bucket.id),
        message: "objects of {bucket} can be deleted at any time",
        help: "set `object_lock_enabled: true`",
        at: bucket.object_lock_enabled,
        level: allow,
        fails { resource aws_s3_bucket records { bucket: "records" } }
        passes { resource aws_s3_bucket records { bucket: "records", object_lock_enabled: true } }
    }
}
