rule! {
    /// Dates of a lifecycle are midnights.
    ///
    /// `date` is midnight of UTC, such as `2030-01-01T00:00:00Z`.
    pub LifecycleMidnight for aws_s3_bucket_lifecycle_configuration.rule.expiration | aws_s3_bucket_lifecycle_configuration.rule.transition as it {
        when: it.date != null,
        require: endswith(it.date, "T00:00:00Z") || endswith(it.date, "T00:00:00.000Z") || !can(regex("T", it.date)),
        message: "{it.date} is no midnight",
        help: "write it like `2030-01-01T00:00:00Z`",
        at: it.date,
        fails {
            resource aws_s3_bucket_lifecycle_configuration shop { bucket: "shop", rule { id: "old", status: "Enabled", filter {} expiration { date: "2030-01-01T12:00:00Z" } } }
        }
        passes {
            resource aws_s3_bucket_lifecycle_configuration shop { bucket: "shop", rule { id: "old", status: "Enabled", filter {} expiration { date: "2030-01-01T00:00:00Z" } } }
        }
    }
}
