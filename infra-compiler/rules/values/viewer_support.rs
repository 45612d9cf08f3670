rule! {
    /// A certificate of one's own says how it is shown.
    ///
    /// `ssl_support_method` belongs to a certificate of ACM or IAM, which is refused without.
    pub ViewerSupport for aws_cloudfront_distribution.viewer_certificate as viewer {
        when: viewer.acm_certificate_arn != null || viewer.iam_certificate_id != null,
        require: viewer.ssl_support_method != null,
        message: "this certificate does not say how it is shown",
        help: "set `ssl_support_method: \"sni-only\"`",
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { iam_certificate_id: "C1" }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { iam_certificate_id: "C1", ssl_support_method: "sni-only" }
            }
        }
    }
}
