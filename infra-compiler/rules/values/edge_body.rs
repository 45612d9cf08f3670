rule! {
    /// A function sees bodies of requests.
    ///
    /// `include_body` belongs to `viewer-request` and `origin-request`: beside a response it is refused.
    pub EdgeBody for aws_cloudfront_distribution.default_cache_behavior.lambda_function_association | aws_cloudfront_distribution.ordered_cache_behavior.lambda_function_association as function {
        when: function.include_body == true,
        require: endswith(function.event_type, "-request"),
        message: "{function.event_type} has no body of a request",
        help: "remove `include_body`",
        at: function.event_type,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", lambda_function_association { event_type: "viewer-response", include_body: true, lambda_arn: "arn:aws:lambda:us-east-1:123456789012:function:look:3" } }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", lambda_function_association { event_type: "viewer-request", include_body: true, lambda_arn: "arn:aws:lambda:us-east-1:123456789012:function:look:3" } }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
