rule! {
    /// A distribution asks its origin with TLS 1.2.
    ///
    /// What it may ask with, somebody between can have it ask with. An origin of today needs none of the older versions.
    pub OriginProtocols for aws_cloudfront_distribution.origin as origin of distribution {
        when: origin.custom_origin_config != null,
        require: !any(["SSLv3", "TLSv1", "TLSv1.1"], old => contains(origin.custom_origin_config.origin_ssl_protocols, old)),
        message: "{distribution} asks its origin with old versions of TLS too",
        help: "write `origin_ssl_protocols: [\"TLSv1.2\"]`",
        at: origin.custom_origin_config,
        level: allow,
        fails {
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: "shop.example.com", custom_origin_config { http_port: 80, https_port: 443, origin_protocol_policy: "https-only", origin_ssl_protocols: ["TLSv1", "TLSv1.2"] } }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
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
