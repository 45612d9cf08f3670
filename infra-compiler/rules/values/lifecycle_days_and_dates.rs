rule! {
    /// A lifecycle rule counts days, or names dates.
    ///
    /// Both in one rule are refused.
    pub LifecycleDaysAndDates for aws_s3_bucket_lifecycle_configuration.rule as rule {
        require: !(any(rule.transition, it => it.days != null) && any(rule.expiration, it => it.date != null))
            && !(any(rule.transition, it => it.date != null) && (any(rule.expiration, it => it.days != null) || any(rule.transition, it => it.days != null))),
        message: "the rule {rule.id} counts days, and names dates",
        help: "write days in all of them",
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { prefix: "" } transition { days: 30, storage_class: "GLACIER" } expiration { date: "2030-01-01T00:00:00Z" } } }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { prefix: "" } transition { days: 30, storage_class: "GLACIER" } expiration { days: 365 } } }
        }
    }
}
