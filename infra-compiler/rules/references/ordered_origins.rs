rule! {
    /// Every behavior of a distribution has an origin.
    ///
    /// A `target_origin_id` that no origin or group has is refused.
    pub OrderedOrigins for aws_cloudfront_distribution.ordered_cache_behavior as behavior of distribution {
        require: any(distribution.origin, origin => origin.origin_id == behavior.target_origin_id)
            || any(distribution.origin_group, group => group.origin_id == behavior.target_origin_id),
        message: "{distribution} has no origin {behavior.target_origin_id}",
        help: "name the `origin_id` of an `origin` block",
        at: behavior.target_origin_id,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true, ordered_cache_behavior { path_pattern: "/api/*", target_origin_id: "api", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true, ordered_cache_behavior { path_pattern: "/api/*", target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
