rule! {
    /// Objects move to an infrequent class after 30 days at the earliest.
    ///
    /// S3 refuses an earlier transition to `STANDARD_IA` or `ONEZONE_IA`.
    pub TransitionDays for aws_s3_bucket_lifecycle_configuration.rule.transition as transition {
        when: contains(["STANDARD_IA", "ONEZONE_IA"], transition.storage_class),
        require: transition.days >= 30,
        message: "objects move to {transition.storage_class} after {transition.days} days",
        help: "set `days` to 30 or more",
        at: transition.days,
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old {
                bucket: bucket,
                rule { id: "old", status: "Enabled", filter { prefix: "" }, transition { days: 7, storage_class: "STANDARD_IA" } }
            }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old {
                bucket: bucket,
                rule { id: "old", status: "Enabled", filter { prefix: "" }, transition { days: 7, storage_class: "GLACIER" } }
            }
        }
    }
}
