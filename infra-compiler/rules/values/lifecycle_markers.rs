rule! {
    /// A lifecycle rule removes markers, or objects.
    ///
    /// `expired_object_delete_marker` beside `days` or `date` is refused.
    pub LifecycleMarkers for aws_s3_bucket_lifecycle_configuration.rule.expiration as expiration {
        when: expiration.expired_object_delete_marker == true,
        require: expiration.days == null && expiration.date == null,
        message: "this removes markers, and expires objects",
        help: "write a second rule",
        at: expiration.expired_object_delete_marker,
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { prefix: "" } expiration { days: 30, expired_object_delete_marker: true } } }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { prefix: "" } expiration { expired_object_delete_marker: true } } }
        }
    }
}
