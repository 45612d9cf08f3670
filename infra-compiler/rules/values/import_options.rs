rule! {
    /// Only CSV has options.
    ///
    /// `input_format_options` beside another `input_format` is refused.
    pub ImportOptions for aws_dynamodb_table.import_table as source {
        when: source.input_format_options != null,
        require: source.input_format == "CSV",
        message: "{source.input_format} has no options",
        help: "remove `input_format_options`",
        at: source.input_format,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, import_table { input_format: "ION", input_format_options { csv { delimiter: ";" } } s3_bucket_source { bucket: "orders" } } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, import_table { input_format: "CSV", input_format_options { csv { delimiter: ";" } } s3_bucket_source { bucket: "orders" } } }
        }
    }
}
