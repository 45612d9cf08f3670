rule! {
    /// Two behaviors of a distribution have two paths.
    ///
    /// A second behavior of one `path_pattern` is refused.
    pub BehaviorPaths for aws_cloudfront_distribution as distribution {
        require: length(distinct([for it in distribution.ordered_cache_behavior: it.path_pattern])) == length(distribution.ordered_cache_behavior),
        message: "two behaviors of {distribution} have one path",
        help: "remove one of them",
        at: distribution.ordered_cache_behavior,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true, ordered_cache_behavior { path_pattern: "/api/*", target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" } ordered_cache_behavior { path_pattern: "/api/*", target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true, ordered_cache_behavior { path_pattern: "/a/*", target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" } ordered_cache_behavior { path_pattern: "/b/*", target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
