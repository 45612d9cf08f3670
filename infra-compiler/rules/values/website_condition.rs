rule! {
    /// A rule of a website asks for something.
    ///
    /// A `condition` has a prefix or an error code.
    pub WebsiteCondition for aws_s3_bucket_website_configuration.routing_rule.condition as condition {
        require: condition.key_prefix_equals != null || condition.http_error_code_returned_equals != null,
        message: "a condition of a website asks for nothing",
        help: "set `key_prefix_equals` or `http_error_code_returned_equals`",
        fails {
            resource aws_s3_bucket_website_configuration shop { bucket: "shop", index_document { suffix: "index.html" } routing_rule { condition {} redirect { host_name: "example.com" } } }
        }
        passes {
            resource aws_s3_bucket_website_configuration shop { bucket: "shop", index_document { suffix: "index.html" } routing_rule { condition { key_prefix_equals: "old/" } redirect { replace_key_prefix_with: "new/" } } }
        }
    }
}
