rule! {
    /// A distribution that is staged has no names.
    ///
    /// `aliases` beside `staging: true` are refused.
    pub StagingNames for aws_cloudfront_distribution as distribution {
        when: distribution.staging == true,
        require: !any(distribution.aliases, it => it != null),
        message: "{distribution} is staged, and has names of its own",
        help: "remove `aliases`",
        at: distribution.aliases,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true, staging: true, aliases: ["shop.example.com"],
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { iam_certificate_id: "C1", ssl_support_method: "sni-only" }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true, staging: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
