rule! {
    /// A lifecycle rule is for objects between two sizes.
    ///
    /// A least size that is not below the greatest is refused.
    pub LifecycleSizes for aws_s3_bucket_lifecycle_configuration.rule.filter | aws_s3_bucket_lifecycle_configuration.rule.filter.and as filter {
        require: filter.object_size_greater_than < filter.object_size_less_than,
        message: "no object is larger than {filter.object_size_greater_than} and smaller than {filter.object_size_less_than}",
        help: "exchange the sizes",
        at: filter.object_size_greater_than,
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { and { object_size_greater_than: 5000, object_size_less_than: 1000 } } expiration { days: 365 } } }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { and { object_size_greater_than: 1000, object_size_less_than: 5000 } } expiration { days: 365 } } }
        }
    }
}
