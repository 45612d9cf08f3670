rule! {
    /// A bucket that is accelerated has no dots in its name.
    ///
    /// Transfer acceleration takes no name with dots.
    pub AcceleratedName for aws_s3_bucket_accelerate_configuration as it {
        require: !any(aws_s3_bucket, bucket => bucket.id == it.bucket && can(regex("[.]", bucket.bucket))),
        message: "a bucket with dots in its name is not accelerated",
        help: "name the bucket without dots",
        at: it.bucket,
        fails {
            resource aws_s3_bucket shop { bucket: "shop.example" }
            resource aws_s3_bucket_accelerate_configuration shop { bucket: aws_s3_bucket.shop.id, status: "Enabled" }
        }
        passes {
            resource aws_s3_bucket shop { bucket: "shop-example" }
            resource aws_s3_bucket_accelerate_configuration shop { bucket: aws_s3_bucket.shop.id, status: "Enabled" }
        }
    }
}
