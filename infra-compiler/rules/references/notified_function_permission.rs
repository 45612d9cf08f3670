rule! {
    /// S3 may call the functions that it notifies.
    ///
    /// S3 tries the function when the notification is set, and refuses where no permission names `s3.amazonaws.com`.
    pub NotifiedFunctionPermission for aws_s3_bucket_notification.lambda_function as notified {
        when: any(aws_lambda_function, function => function.arn == notified.lambda_function_arn),
        require: any(aws_lambda_function, function => function.arn == notified.lambda_function_arn
            && any(aws_lambda_permission, it => it.principal == "s3.amazonaws.com"
                && (it.function_name == function.arn || it.function_name == function.function_name))),
        message: "S3 may not call this function",
        help: "write an `aws_lambda_permission` with `principal: \"s3.amazonaws.com\"`, and name it in `depends_on`",
        at: notified.lambda_function_arn,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_lambda_function resize { function_name: "resize", role: role, package_type: "Image", image_uri: "resize:1" }
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: resize.arn, principal: "sns.amazonaws.com" }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                lambda_function { lambda_function_arn: resize.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_lambda_function resize { function_name: "resize", role: role, package_type: "Image", image_uri: "resize:1" }
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: resize.function_name, principal: "s3.amazonaws.com" }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                lambda_function { lambda_function_arn: resize.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
    }
}
