rule! {
    /// An origin is reached by a control, or by an identity.
    ///
    /// `origin_access_control_id` beside an `origin_access_identity` is refused.
    pub OriginAccess for aws_cloudfront_distribution.origin as origin {
        when: origin.origin_access_control_id != null,
        require: origin.s3_origin_config.origin_access_identity == null || origin.s3_origin_config.origin_access_identity == "",
        message: "this is reached by a control, and by an identity",
        help: "remove `s3_origin_config`",
        at: origin.s3_origin_config,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.s3.amazonaws.com", origin_access_control_id: "E1", s3_origin_config { origin_access_identity: "origin-access-identity/cloudfront/E2" } }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.s3.amazonaws.com", origin_access_control_id: "E1" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
