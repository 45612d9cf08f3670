rule! {
    /// A redirect of a website leads elsewhere.
    ///
    /// A `redirect` has one of its arguments.
    pub WebsiteRedirect for aws_s3_bucket_website_configuration.routing_rule.redirect as redirect {
        require: redirect.host_name != null || redirect.http_redirect_code != null || redirect.protocol != null || redirect.replace_key_prefix_with != null || redirect.replace_key_with != null,
        message: "a redirect of a website changes nothing",
        help: "set `host_name` or `replace_key_prefix_with`",
        fails {
            resource aws_s3_bucket_website_configuration shop { bucket: "shop", index_document { suffix: "index.html" } routing_rule { condition { key_prefix_equals: "old/" } redirect {} } }
        }
        passes {
            resource aws_s3_bucket_website_configuration shop { bucket: "shop", index_document { suffix: "index.html" } routing_rule { condition { key_prefix_equals: "old/" } redirect { replace_key_prefix_with: "new/" } } }
        }
    }
}
