rule! {
    /// A URL lets all methods in, or some.
    ///
    /// `allow_methods` with `*` beside others is refused.
    pub UrlMethods for aws_lambda_function_url.cors as cors of url {
        when: cors.allow_methods != null,
        require: !contains(cors.allow_methods, "*") || length(cors.allow_methods) == 1,
        message: "{url} names methods beside `*`",
        help: "write `*` alone, or the methods",
        at: cors.allow_methods,
        fails {
            resource aws_lambda_function_url work { function_name: "work", authorization_type: "AWS_IAM", cors { allow_methods: ["*", "GET"] } }
        }
        passes {
            resource aws_lambda_function_url work { function_name: "work", authorization_type: "AWS_IAM", cors { allow_methods: ["GET"] } }
        }
    }
}
