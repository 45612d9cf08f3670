rule! {
    /// CloudFront takes firewalls of its own scope.
    ///
    /// A web ACL of the scope `REGIONAL` is for load balancers and APIs: CloudFront refuses it.
    pub DistributionFirewall for aws_cloudfront_distribution as distribution {
        require: !any(aws_wafv2_web_acl, acl => acl.arn == distribution.web_acl_id && acl.scope == "REGIONAL"),
        message: "this web ACL is not for CloudFront",
        help: "give the web ACL `scope: \"CLOUDFRONT\"`",
        at: distribution.web_acl_id,
        fails {
            resource aws_wafv2_web_acl shield { name: "shield", scope: "REGIONAL", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shield", sampled_requests_enabled: true } }
            resource aws_cloudfront_distribution shop {
                enabled: true, web_acl_id: shield.arn,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_wafv2_web_acl shield { name: "shield", scope: "CLOUDFRONT", default_action { allow {} } visibility_config { cloudwatch_metrics_enabled: true, metric_name: "shield", sampled_requests_enabled: true } }
            resource aws_cloudfront_distribution shop {
                enabled: true, web_acl_id: shield.arn,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
