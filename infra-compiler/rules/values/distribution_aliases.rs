rule! {
    /// A distribution with names of its own has a certificate for them.
    ///
    /// The default certificate is for `cloudfront.net` alone: CloudFront refuses `aliases` beside it.
    pub DistributionAliases for aws_cloudfront_distribution as distribution {
        when: distribution.viewer_certificate.cloudfront_default_certificate == true,
        require: !any(distribution.aliases, name => name != null),
        message: "{distribution} has names of its own, and no certificate for them",
        help: "set `acm_certificate_arn` and `ssl_support_method` instead of `cloudfront_default_certificate`",
        at: distribution.aliases,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                aliases: ["shop.example.com"],
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            variable certificate { type: string }
            resource aws_cloudfront_distribution shop {
                enabled: true,
                aliases: ["shop.example.com"],
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { acm_certificate_arn: certificate, ssl_support_method: "sni-only" }
            }
        }
    }
}
