rule! {
    /// A distribution tells browsers how to keep it safe.
    ///
    /// A policy of response headers holds a site in HTTPS and out of frames of others. Off by itself: the origin may send
    /// them.
    pub DistributionHeaders for aws_cloudfront_distribution as distribution {
        require: distribution.default_cache_behavior.response_headers_policy_id != null,
        message: "{distribution} sends no security headers",
        help: "set `response_headers_policy_id`",
        at: distribution.default_cache_behavior,
        level: allow,
        fails {
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: "shop.example.com", custom_origin_config { http_port: 80, https_port: 443, origin_protocol_policy: "https-only", origin_ssl_protocols: ["TLSv1.2"] } }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: "shop.example.com", custom_origin_config { http_port: 80, https_port: 443, origin_protocol_policy: "https-only", origin_ssl_protocols: ["TLSv1.2"] } }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https", response_headers_policy_id: "67f7725c-6f97-4210-82d7-5512b31e9d03" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
