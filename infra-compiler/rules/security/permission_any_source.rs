rule! {
    /// A service calls a function for a named source.
    ///
    /// Without `source_arn` or `source_account` anybody's bucket, topic or rule may have the service call the function.
    pub PermissionAnySource for aws_lambda_permission as permission {
        when: contains(["s3.amazonaws.com", "sns.amazonaws.com", "events.amazonaws.com", "apigateway.amazonaws.com"], permission.principal),
        require: permission.source_arn != null || permission.source_account != null || permission.principal_org_id != null,
        message: "{permission.principal} may call the function for anybody",
        help: "set `source_arn` to the bucket, topic or rule",
        at: permission.principal,
        level: warn,
        fails {
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "s3.amazonaws.com" }
        }
        passes {
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "s3.amazonaws.com", source_arn: "arn:aws:s3:::orders" }
        }
    }
}
