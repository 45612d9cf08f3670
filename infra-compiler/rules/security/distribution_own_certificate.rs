rule! {
    /// A distribution has a name and a certificate of its own.
    ///
    /// That of CloudFront takes TLS 1.0, whatever is asked for. Off by itself: a first distribution has no name.
    pub DistributionOwnCertificate for aws_cloudfront_distribution as distribution {
        require: distribution.viewer_certificate.acm_certificate_arn != null || distribution.viewer_certificate.iam_certificate_id != null,
        message: "{distribution} has the certificate of CloudFront",
        help: "set `acm_certificate_arn`, `ssl_support_method` and `aliases`",
        at: distribution.viewer_certificate,
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
