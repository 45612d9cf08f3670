rule! {
    /// A policy names cookies where it picks some.
    ///
    /// `cookies` belong to a list that is let through or kept back, which is refused without.
    pub PolicyCookies for aws_cloudfront_cache_policy.parameters_in_cache_key_and_forwarded_to_origin.cookies_config as picked {
        when: contains(["whitelist", "allExcept", "allViewerAndWhitelistCloudFront"], picked.cookie_behavior),
        require: picked.cookies != null,
        message: "`{picked.cookie_behavior}` picks cookies, and names none",
        help: "write `cookies {{ items: … }}`, or `cookie_behavior: \"none\"`",
        at: picked.cookie_behavior,
        fails {
            resource aws_cloudfront_cache_policy all { name: "all", parameters_in_cache_key_and_forwarded_to_origin { cookies_config { cookie_behavior: "whitelist" } headers_config { header_behavior: "none" } query_strings_config { query_string_behavior: "none" } } }
        }
        passes {
            resource aws_cloudfront_cache_policy all { name: "all", parameters_in_cache_key_and_forwarded_to_origin { cookies_config { cookie_behavior: "whitelist", cookies { items: ["a"] } } headers_config { header_behavior: "none" } query_strings_config { query_string_behavior: "none" } } }
        }
    }
}
