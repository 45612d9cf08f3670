rule! {
    /// A behavior's times are in order.
    ///
    /// `min_ttl` is at most `default_ttl`, and that at most `max_ttl`: otherwise it is refused.
    pub BehaviorLifetimes for aws_cloudfront_distribution.default_cache_behavior | aws_cloudfront_distribution.ordered_cache_behavior as behavior {
        require: (behavior.min_ttl == null || behavior.default_ttl == null || behavior.min_ttl <= behavior.default_ttl)
            && (behavior.default_ttl == null || behavior.max_ttl == null || behavior.default_ttl <= behavior.max_ttl),
        message: "this is kept for {behavior.default_ttl} s, which is not between the least and the greatest",
        help: "set `min_ttl`, `default_ttl` and `max_ttl` in this order",
        at: behavior.default_ttl,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", forwarded_values { query_string: false, cookies { forward: "none" } }, min_ttl: 600, default_ttl: 60, max_ttl: 3600 }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", forwarded_values { query_string: false, cookies { forward: "none" } }, min_ttl: 0, default_ttl: 60, max_ttl: 3600 }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
