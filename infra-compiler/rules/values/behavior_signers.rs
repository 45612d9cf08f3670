rule! {
    /// A behavior trusts groups of keys, or accounts.
    ///
    /// `trusted_key_groups` beside `trusted_signers` are refused.
    pub BehaviorSigners for aws_cloudfront_distribution.default_cache_behavior | aws_cloudfront_distribution.ordered_cache_behavior as behavior {
        when: any(behavior.trusted_key_groups, it => it != null),
        require: !any(behavior.trusted_signers, it => it != null),
        message: "this trusts groups of keys, and accounts",
        help: "remove `trusted_signers`",
        at: behavior.trusted_signers,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", trusted_key_groups: ["a"], trusted_signers: ["self"] }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", trusted_key_groups: ["a"] }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
