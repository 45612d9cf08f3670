rule! {
    /// A page for an error has a status.
    ///
    /// `response_page_path` and `response_code` belong together: one alone is refused.
    pub ErrorPages for aws_cloudfront_distribution.custom_error_response as page {
        require: (page.response_page_path == null) == (page.response_code == null || page.response_code == 0),
        message: "a page for {page.error_code} has no status, or a status no page",
        help: "set both `response_page_path` and `response_code`",
        at: page.response_page_path,
        fails {
            resource aws_cloudfront_distribution shop {
                enabled: true, custom_error_response { error_code: 404, response_page_path: "/404.html" }
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
        passes {
            resource aws_cloudfront_distribution shop {
                enabled: true, custom_error_response { error_code: 404, response_code: 404, response_page_path: "/404.html" }
                origin { origin_id: "web", domain_name: "web.example.com" }
                default_cache_behavior { target_origin_id: "web", allowed_methods: ["GET", "HEAD"], cached_methods: ["GET", "HEAD"], viewer_protocol_policy: "https-only" }
                restrictions { geo_restriction { restriction_type: "none" } }
                viewer_certificate { cloudfront_default_certificate: true }
            }
        }
    }
}
