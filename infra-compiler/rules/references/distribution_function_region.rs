rule! {
    /// A function at the edge is in us-east-1.
    ///
    /// CloudFront copies functions of that region alone to its edges: one of another region is refused.
    pub DistributionFunctionRegion for aws_cloudfront_distribution.default_cache_behavior.lambda_function_association as function {
        require: region(function.lambda_arn) == "us-east-1",
        message: "this function is in {region(function.lambda_arn)}, and CloudFront takes those of us-east-1",
        help: "make it with a `provider` of the region `us-east-1`",
        at: function.lambda_arn,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", lambda_function_association { event_type: "viewer-request", lambda_arn: "arn:aws:lambda:eu-west-1:123456789012:function:look:3" } }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true,
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only", lambda_function_association { event_type: "viewer-request", lambda_arn: "arn:aws:lambda:us-east-1:123456789012:function:look:3" } }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
