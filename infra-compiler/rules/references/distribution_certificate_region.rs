rule! {
    /// A certificate of CloudFront is in us-east-1.
    ///
    /// CloudFront takes certificates of that region alone, wherever all else is: one of another region is refused.
    pub DistributionCertificateRegion for aws_cloudfront_distribution.viewer_certificate as viewer {
        when: viewer.acm_certificate_arn != null,
        require: region(viewer.acm_certificate_arn) == "us-east-1",
        message: "this certificate is in {region(viewer.acm_certificate_arn)}, and CloudFront takes those of us-east-1",
        help: "write `provider aws.global {{ region: \"us-east-1\" }}`, and `provider: aws.global` in the certificate",
        at: viewer.acm_certificate_arn,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { acm_certificate_arn: aws_acm_certificate.web.arn, ssl_support_method: "sni-only" }
            }
        }
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { acm_certificate_arn: "arn:aws:acm:eu-west-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", ssl_support_method: "sni-only" }
            }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { provider: aws.global, domain_name: "example.com", validation_method: "DNS" }
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { acm_certificate_arn: aws_acm_certificate.web.arn, ssl_support_method: "sni-only" }
            }
        }
    }
}
