rule! {
    /// A policy names headers where it picks some.
    ///
    /// `headers` belong to a list that is let through or kept back, which is refused without.
    pub PolicyHeaders for aws_cloudfront_cache_policy.parameters_in_cache_key_and_forwarded_to_origin.headers_config as picked {
        when: contains(["whitelist", "allExcept", "allViewerAndWhitelistCloudFront"], picked.header_behavior),
        require: picked.headers != null,
        message: "`{picked.header_behavior}` picks headers, and names none",
        help: "write `headers {{ items: … }}`, or `header_behavior: \"none\"`",
        at: picked.header_behavior,
        fails {
            resource aws_cloudfront_cache_policy all { name: "all", parameters_in_cache_key_and_forwarded_to_origin { cookies_config { cookie_behavior: "none" } headers_config { header_behavior: "whitelist" } query_strings_config { query_string_behavior: "none" } } }
        }
        passes {
            resource aws_cloudfront_cache_policy all { name: "all", parameters_in_cache_key_and_forwarded_to_origin { cookies_config { cookie_behavior: "none" } headers_config { header_behavior: "whitelist", headers { items: ["a"] } } query_strings_config { query_string_behavior: "none" } } }
        }
    }
}
