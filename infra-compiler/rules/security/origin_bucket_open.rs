rule! {
    /// A bucket behind a distribution is asked by it alone.
    ///
    /// Without an access control CloudFront asks as everybody, so that the bucket must be open to everybody, past the
    /// distribution.
    pub OriginBucketOpen for aws_cloudfront_distribution.origin as origin of distribution {
        when: any(aws_s3_bucket, bucket => bucket.bucket_regional_domain_name == origin.domain_name || bucket.bucket_domain_name == origin.domain_name),
        require: origin.origin_access_control_id != null || origin.s3_origin_config.origin_access_identity != null,
        message: "{distribution} asks the bucket as everybody",
        help: "write an `aws_cloudfront_origin_access_control`, and set `origin_access_control_id`",
        level: warn,
        fails {
            resource aws_s3_bucket site {}
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: aws_s3_bucket.site.bucket_regional_domain_name }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_s3_bucket site {}
            resource aws_cloudfront_origin_access_control site { name: "site", origin_access_control_origin_type: "s3", signing_behavior: "always", signing_protocol: "sigv4" }
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: aws_s3_bucket.site.bucket_regional_domain_name, origin_access_control_id: aws_cloudfront_origin_access_control.site.id }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
