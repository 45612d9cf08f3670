rule! {
    /// A permission names the source that calls.
    ///
    /// Buckets call as `s3.amazonaws.com`, topics as `sns.amazonaws.com`, rules as `events.amazonaws.com`: a source of
    /// another service never calls.
    pub PermissionSource for aws_lambda_permission as permission {
        require: !(any(aws_s3_bucket, it => it.arn == permission.source_arn) && permission.principal != "s3.amazonaws.com")
            && !(any(aws_sns_topic, it => it.arn == permission.source_arn) && permission.principal != "sns.amazonaws.com")
            && !(any(aws_cloudwatch_event_rule, it => it.arn == permission.source_arn) && permission.principal != "events.amazonaws.com"),
        message: "{permission.principal} does not call for this source",
        help: "name the service of the source in `principal`",
        at: permission.principal,
        level: warn,
        fails {
            resource aws_s3_bucket orders { bucket: "orders" }
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "sns.amazonaws.com", source_arn: orders.arn }
        }
        passes {
            resource aws_s3_bucket orders { bucket: "orders" }
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "s3.amazonaws.com", source_arn: orders.arn }
        }
    }
}
