rule! {
    /// A behavior forwards by a policy, or by values.
    ///
    /// `cache_policy_id` beside `forwarded_values` is refused.
    pub BehaviorForwarding for aws_cloudfront_distribution.default_cache_behavior | aws_cloudfront_distribution.ordered_cache_behavior as behavior {
        when: behavior.cache_policy_id != null || behavior.origin_request_policy_id != null,
        require: behavior.forwarded_values == null,
        message: "this forwards by a policy, and by values",
        help: "remove `forwarded_values`",
        at: behavior.forwarded_values,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", forwarded_values { query_string: false, cookies { forward: "none" } } }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
