rule! {
    /// A distribution stands behind a web firewall.
    ///
    /// What everybody may ask is asked by machines that look for holes. Off by itself: a firewall costs, and wants care.
    pub DistributionFirewallGuard for aws_cloudfront_distribution as distribution {
        require: distribution.web_acl_id != null,
        message: "{distribution} stands open to the world without a web firewall",
        help: "set `web_acl_id` to the `arn` of an `aws_wafv2_web_acl` with the scope `CLOUDFRONT`",
        at: distribution.web_acl_id,
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
            variable acl { type: string }
            resource aws_cloudfront_distribution shop {
            enabled: true, web_acl_id: acl,
            origin { origin_id: "shop", domain_name: "shop.example.com", custom_origin_config { http_port: 80, https_port: 443, origin_protocol_policy: "https-only", origin_ssl_protocols: ["TLSv1.2"] } }
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
