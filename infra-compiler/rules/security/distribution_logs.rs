rule! {
    /// A distribution writes down who asked.
    ///
    /// Its log has every request, also those that never reach the origin. Off by itself: it needs a bucket, and costs.
    pub DistributionLogs for aws_cloudfront_distribution as distribution {
        require: distribution.logging_config.bucket != null || any(aws_cloudwatch_log_delivery_source, it => it.resource_arn == distribution.arn),
        message: "{distribution} writes no access log",
        help: "write `logging_config {{ bucket: … }}`, or an `aws_cloudwatch_log_delivery_source` with its `arn`",
        at: distribution.logging_config,
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
            enabled: true, logging_config { bucket: "logs.s3.amazonaws.com" }
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
            default_cache_behavior { target_origin_id: "shop", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", viewer_protocol_policy: "redirect-to-https" }
            restrictions { geo_restriction { restriction_type: "none" } }
            viewer_certificate { cloudfront_default_certificate: true }
            }
            resource aws_cloudwatch_log_delivery_source shop { name: "shop", log_type: "ACCESS_LOGS", resource_arn: aws_cloudfront_distribution.shop.arn }
        }
    }
}
