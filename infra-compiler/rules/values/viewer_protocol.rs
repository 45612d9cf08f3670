rule! {
    /// A certificate that is shown by name is shown over TLS.
    ///
    /// `sni-only` with `SSLv3` is refused.
    pub ViewerProtocol for aws_cloudfront_distribution.viewer_certificate as viewer {
        when: viewer.ssl_support_method == "sni-only",
        require: viewer.minimum_protocol_version != "SSLv3",
        message: "a name is not told over SSLv3",
        help: "set `minimum_protocol_version: \"TLSv1.2_2021\"`",
        at: viewer.minimum_protocol_version,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { iam_certificate_id: "C1", ssl_support_method: "sni-only", minimum_protocol_version: "SSLv3" }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { iam_certificate_id: "C1", ssl_support_method: "sni-only", minimum_protocol_version: "TLSv1.2_2021" }
            }
        }
    }
}
