rule! {
    /// A distribution answers with encryption.
    ///
    /// With `allow-all` what is asked in the open is answered in the open.
    pub DistributionPlain for aws_cloudfront_distribution as distribution {
        require: distribution.default_cache_behavior.viewer_protocol_policy != "allow-all" && !any(distribution.ordered_cache_behavior, it => it.viewer_protocol_policy == "allow-all"),
        message: "{distribution} answers without encryption too",
        help: "write `redirect-to-https`, or `https-only`",
        at: distribution.default_cache_behavior.viewer_protocol_policy,
        level: warn,
        fails {
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: "shop.example.com", custom_origin_config { http_port: 80, https_port: 443, origin_protocol_policy: "https-only", origin_ssl_protocols: ["TLSv1.2"] } }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "allow-all" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: "shop.example.com", custom_origin_config { http_port: 80, https_port: 443, origin_protocol_policy: "https-only", origin_ssl_protocols: ["TLSv1.2"] } }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
