rule! {
    /// Load balancers write logs to buckets of their region.
    ///
    /// A bucket of another region is refused.
    pub BalancerLogRegion for aws_lb as balancer {
        when: balancer.access_logs.enabled == true,
        require: !any(aws_s3_bucket, bucket => (bucket.id == balancer.access_logs.bucket || bucket.bucket == balancer.access_logs.bucket) && region(bucket) != region(balancer)),
        message: "the bucket of these logs is in another region than {region(balancer)}",
        help: "make a bucket in {region(balancer)}",
        at: balancer.access_logs.bucket,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.west { region: "us-west-2" }
            resource aws_s3_bucket logs { provider: aws.west, bucket: "logs" }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], access_logs { bucket: logs.id, enabled: true } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            resource aws_s3_bucket logs { bucket: "logs" }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], access_logs { bucket: logs.id, enabled: true } }
        }
    }
}
