rule! {
    /// Two origins of a distribution have two names.
    ///
    /// An `origin_id` stands for one origin or group: a second of the name is refused.
    pub OriginNames for aws_cloudfront_distribution as distribution {
        require: length(distinct(concat([for it in distribution.origin: it.origin_id], [for it in distribution.origin_group: it.origin_id]))) == length(distribution.origin) + length(distribution.origin_group),
        message: "two origins of {distribution} have one name",
        help: "give each an `origin_id` of its own",
        at: distribution.origin,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" } origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" } origin { origin_id: "api", domain_name: "api.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
