rule! {
    /// A redirect replaces a key, or its beginning.
    ///
    /// `replace_key_with` beside `replace_key_prefix_with` is refused.
    pub WebsiteReplacement for aws_s3_bucket_website_configuration.routing_rule.redirect as redirect {
        when: redirect.replace_key_with != null,
        require: redirect.replace_key_prefix_with == null,
        message: "this replaces a key, and its beginning",
        help: "remove one of the two",
        at: redirect.replace_key_prefix_with,
        fails {
            resource aws_s3_bucket_website_configuration site { bucket: "site", index_document { suffix: "index.html" } routing_rule { redirect { replace_key_with: "a", replace_key_prefix_with: "b" } } }
        }
        passes {
            resource aws_s3_bucket_website_configuration site { bucket: "site", index_document { suffix: "index.html" } routing_rule { redirect { replace_key_with: "a" } } }
        }
    }
}
