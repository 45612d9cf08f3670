rule! {
    /// A permission is for a function, or for a version of it.
    ///
    /// `$LATEST` as a `qualifier` is refused.
    pub PermissionLatest for aws_lambda_permission as permission {
        require: permission.qualifier != "$LATEST",
        message: "a permission is not for `$LATEST`",
        help: "remove `qualifier`",
        at: permission.qualifier,
        fails {
            resource aws_lambda_permission topic { function_name: "work", action: "lambda:InvokeFunction", principal: "sns.amazonaws.com", source_arn: "arn:aws:sns:us-east-1:123456789012:orders", qualifier: "$LATEST" }
        }
        passes {
            resource aws_lambda_permission topic { function_name: "work", action: "lambda:InvokeFunction", principal: "sns.amazonaws.com", source_arn: "arn:aws:sns:us-east-1:123456789012:orders", qualifier: "live" }
        }
    }
}
