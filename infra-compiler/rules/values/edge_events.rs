rule! {
    /// A behavior calls one function for an event.
    ///
    /// Two functions for one event are refused.
    pub EdgeEvents for aws_cloudfront_distribution.default_cache_behavior | aws_cloudfront_distribution.ordered_cache_behavior as behavior {
        require: length(distinct([for it in behavior.lambda_function_association: it.event_type])) == length(behavior.lambda_function_association)
            && length(distinct([for it in behavior.function_association: it.event_type])) == length(behavior.function_association),
        message: "two functions are called for one event",
        help: "write one function",
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", lambda_function_association { event_type: "viewer-request", lambda_arn: "arn:aws:lambda:us-east-1:123456789012:function:a:3" }, lambda_function_association { event_type: "viewer-request", lambda_arn: "arn:aws:lambda:us-east-1:123456789012:function:b:3" } }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", cache_policy_id: "658327ea-f89d-4fab-a63d-7e88639e58f6", lambda_function_association { event_type: "viewer-request", lambda_arn: "arn:aws:lambda:us-east-1:123456789012:function:a:3" }, lambda_function_association { event_type: "origin-request", lambda_arn: "arn:aws:lambda:us-east-1:123456789012:function:a:3" } }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
