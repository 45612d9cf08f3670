rule! {
    /// The rules of a bucket have different names.
    ///
    /// S3 refuses a lifecycle configuration with two rules of one `id`.
    pub LifecycleRuleNames for aws_s3_bucket_lifecycle_configuration.rule as rule of configuration {
        require: count(configuration.rule, other => other.id == rule.id) <= 1,
        message: "another rule of this bucket is called {rule.id}",
        help: "give each rule an `id` of its own",
        at: rule.id,
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old {
                bucket: bucket,
                rule { id: "old", status: "Enabled", filter { prefix: "a/" }, expiration { days: 60 } }
                rule { id: "old", status: "Enabled", filter { prefix: "b/" }, expiration { days: 90 } }
            }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old {
                bucket: bucket,
                rule { id: "a", status: "Enabled", filter { prefix: "a/" }, expiration { days: 60 } }
                rule { id: "b", status: "Enabled", filter { prefix: "b/" }, expiration { days: 90 } }
            }
        }
    }
}
