rule! {
    /// A cache policy's times are in order.
    ///
    /// `min_ttl` is at most `default_ttl`, and that at most `max_ttl`: otherwise it is refused.
    pub PolicyLifetimes for aws_cloudfront_cache_policy as policy {
        require: (policy.min_ttl == null || policy.default_ttl == null || policy.min_ttl <= policy.default_ttl)
            && (policy.default_ttl == null || policy.max_ttl == null || policy.default_ttl <= policy.max_ttl),
        message: "{policy} keeps for {policy.default_ttl} s, which is not between the least and the greatest",
        help: "set `min_ttl`, `default_ttl` and `max_ttl` in this order",
        at: policy.default_ttl,
        fails {
            resource aws_cloudfront_cache_policy all { name: "all", min_ttl: 10, default_ttl: 5, max_ttl: 60, parameters_in_cache_key_and_forwarded_to_origin { cookies_config { cookie_behavior: "none" } headers_config { header_behavior: "none" } query_strings_config { query_string_behavior: "none" } } }
        }
        passes {
            resource aws_cloudfront_cache_policy all { name: "all", min_ttl: 1, default_ttl: 5, max_ttl: 60, parameters_in_cache_key_and_forwarded_to_origin { cookies_config { cookie_behavior: "none" } headers_config { header_behavior: "none" } query_strings_config { query_string_behavior: "none" } } }
        }
    }
}
