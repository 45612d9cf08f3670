rule! {
    /// A distribution caches methods that it allows.
    ///
    /// CloudFront refuses a method in `cached_methods` that is not in `allowed_methods`.
    pub DistributionCachedMethods for aws_cloudfront_distribution.default_cache_behavior as behavior {
        require: all(behavior.cached_methods, method => contains(behavior.allowed_methods, method)),
        message: "a method is cached that is not allowed",
        help: "add it to `allowed_methods`",
        at: behavior.cached_methods,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD", "OPTIONS"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD", "OPTIONS"], cached_methods: ["GET", "HEAD", "OPTIONS"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
