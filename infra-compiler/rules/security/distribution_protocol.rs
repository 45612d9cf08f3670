rule! {
    /// A distribution speaks TLS 1.2 or newer.
    ///
    /// Below `TLSv1.2_2018` it takes TLS 1.0 and 1.1 too, which no browser of today asks for.
    pub DistributionProtocol for aws_cloudfront_distribution.viewer_certificate as certificate of distribution {
        when: certificate.minimum_protocol_version != null && certificate.cloudfront_default_certificate != true,
        require: !contains(["SSLv3", "TLSv1", "TLSv1_2016", "TLSv1.1_2016"], certificate.minimum_protocol_version),
        message: "{distribution} takes old versions of TLS",
        help: "write `TLSv1.2_2021`",
        at: certificate.minimum_protocol_version,
        level: warn,
        fails {
            variable certificate { type: string }
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: "shop.example.com", custom_origin_config { http_port: 80, https_port: 443, origin_protocol_policy: "https-only", origin_ssl_protocols: ["TLSv1.2"] } }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { acm_certificate_arn: certificate, ssl_support_method: "sni-only", minimum_protocol_version: "TLSv1.1_2016" }
            }
        }
        passes {
            variable certificate { type: string }
            resource aws_cloudfront_distribution shop {
            enabled: true,
            origin { origin_id: "shop", domain_name: "shop.example.com", custom_origin_config { http_port: 80, https_port: 443, origin_protocol_policy: "https-only", origin_ssl_protocols: ["TLSv1.2"] } }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { acm_certificate_arn: certificate, ssl_support_method: "sni-only", minimum_protocol_version: "TLSv1.2_2021" }
            }
        }
    }
}
