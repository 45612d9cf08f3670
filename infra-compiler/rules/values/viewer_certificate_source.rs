rule! {
    /// A distribution has one certificate.
    ///
    /// CloudFront's own, one of ACM, or one of IAM: of two only one is shown.
    pub ViewerCertificateSource for aws_cloudfront_distribution.viewer_certificate as viewer {
        when: viewer.cloudfront_default_certificate == true,
        require: viewer.acm_certificate_arn == null && viewer.iam_certificate_id == null,
        message: "this names CloudFront's own certificate, and another",
        help: "remove `cloudfront_default_certificate`",
        at: viewer.cloudfront_default_certificate,
        level: warn,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true, iam_certificate_id: "C1" }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
