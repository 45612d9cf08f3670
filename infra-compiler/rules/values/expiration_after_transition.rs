rule! {
    /// Objects are removed after they have moved.
    ///
    /// S3 refuses a rule that removes objects before, or when, it moves them to another class.
    pub ExpirationAfterTransition for aws_s3_bucket_lifecycle_configuration.rule as rule {
        when: any(rule.expiration, expiration => expiration.days > 0),
        require: !any(rule.expiration, expiration => any(rule.transition, transition => transition.days >= expiration.days)),
        message: "objects are removed before they move",
        help: "set `days` of `expiration` above those of each `transition`",
        at: rule.expiration,
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old {
                bucket: bucket,
                rule { id: "old", status: "Enabled", filter { prefix: "" }, transition { days: 90, storage_class: "GLACIER" }, expiration { days: 60 } }
            }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old {
                bucket: bucket,
                rule { id: "old", status: "Enabled", filter { prefix: "" }, transition { days: 90, storage_class: "GLACIER" }, expiration { days: 180 } }
            }
        }
    }
}
