rule! {
    /// A source narrows services alone.
    ///
    /// `source_arn` beside an account as `principal` is refused.
    pub PermissionAccount for aws_lambda_permission as permission {
        when: length(regexall("^[0-9]+$", permission.principal)) == 1,
        require: permission.source_arn == null,
        message: "an account is not narrowed by a source",
        help: "remove `source_arn`, or name a service such as `s3.amazonaws.com`",
        at: permission.source_arn,
        level: warn,
        fails {
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "123456789012", source_arn: "arn:aws:s3:::orders" }
        }
        passes {
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "s3.amazonaws.com", source_arn: "arn:aws:s3:::orders" }
        }
    }
}
