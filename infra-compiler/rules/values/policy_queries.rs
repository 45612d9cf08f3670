rule! {
    /// A policy names query strings where it picks some.
    ///
    /// `query_strings` belong to a list that is let through or kept back, which is refused without.
    pub PolicyQueries for aws_cloudfront_cache_policy.parameters_in_cache_key_and_forwarded_to_origin.query_strings_config as picked {
        when: contains(["whitelist", "allExcept", "allViewerAndWhitelistCloudFront"], picked.query_string_behavior),
        require: picked.query_strings != null,
        message: "`{picked.query_string_behavior}` picks query strings, and names none",
        help: "write `query_strings {{ items: … }}`, or `query_string_behavior: \"none\"`",
        at: picked.query_string_behavior,
        fails {
            resource aws_cloudfront_cache_policy all { name: "all", parameters_in_cache_key_and_forwarded_to_origin { cookies_config { cookie_behavior: "none" } headers_config { header_behavior: "none" } query_strings_config { query_string_behavior: "whitelist" } } }
        }
        passes {
            resource aws_cloudfront_cache_policy all { name: "all", parameters_in_cache_key_and_forwarded_to_origin { cookies_config { cookie_behavior: "none" } headers_config { header_behavior: "none" } query_strings_config { query_string_behavior: "whitelist", query_strings { items: ["a"] } } } }
        }
    }
}
