rule! {
    /// A URL lets everybody in, or some.
    ///
    /// `*` beside other origins is refused.
    pub UrlOrigins for aws_lambda_function_url.cors as cors {
        require: !contains(cors.allow_origins, "*") || length(cors.allow_origins) == 1,
        message: "this lets everybody in, and names some",
        help: "remove `\"*\"`, or all others",
        at: cors.allow_origins,
        fails {
            resource aws_lambda_function_url open { function_name: "work", authorization_type: "NONE", cors { allow_origins: ["*", "https://example.com"] } }
        }
        passes {
            resource aws_lambda_function_url open { function_name: "work", authorization_type: "NONE", cors { allow_origins: ["https://example.com"] } }
        }
    }
}
