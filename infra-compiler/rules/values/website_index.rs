rule! {
    /// A website with rules has an index.
    ///
    /// `routing_rule` needs an `index_document`.
    pub WebsiteIndex for aws_s3_bucket_website_configuration as site {
        when: any(site.routing_rule, it => true),
        require: any(site.index_document, it => true),
        message: "{site} has rules, and no index",
        help: "set `index_document`",
        at: site.routing_rule,
        fails {
            resource aws_s3_bucket_website_configuration shop { bucket: "shop", routing_rule { condition { key_prefix_equals: "old/" } redirect { replace_key_prefix_with: "new/" } } }
        }
        passes {
            resource aws_s3_bucket_website_configuration shop { bucket: "shop", index_document { suffix: "index.html" } routing_rule { condition { key_prefix_equals: "old/" } redirect { replace_key_prefix_with: "new/" } } }
        }
    }
}
