rule! {
    /// An alarm names an `aws_lambda_function` by its `function_name`.
    ///
    /// CloudWatch knows these metrics by `function_name`; with an ARN there is no data, and the alarm never fires.
    pub AlarmFunctionDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/Lambda",
        require: !any(aws_lambda_function, it => alarm.dimensions.FunctionName == it.arn),
        message: "{alarm} names `FunctionName` by an ARN, under which there are no metrics",
        help: "write the `function_name`",
        at: alarm.dimensions,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", dimensions: { FunctionName: work.arn } }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", dimensions: { FunctionName: work.function_name } }
        }
    }
}
