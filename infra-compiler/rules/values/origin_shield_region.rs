rule! {
    /// A shield stands in a region.
    ///
    /// `origin_shield` that is on needs `origin_shield_region`, and is refused without.
    pub OriginShieldRegion for aws_cloudfront_distribution.origin.origin_shield as shield {
        when: shield.enabled == true,
        require: shield.origin_shield_region != null,
        message: "this shield stands nowhere",
        help: "set `origin_shield_region`",
        at: shield.enabled,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com", origin_shield { enabled: true } }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com", origin_shield { enabled: true, origin_shield_region: "eu-west-1" } }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
