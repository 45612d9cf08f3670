rule! {
    /// An alarm names an `aws_dynamodb_table` by its `name`.
    ///
    /// CloudWatch knows these metrics by `name`; with an ARN there is no data, and the alarm never fires.
    pub AlarmTableDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/DynamoDB",
        require: !any(aws_dynamodb_table, it => alarm.dimensions.TableName == it.arn),
        message: "{alarm} names `TableName` by an ARN, under which there are no metrics",
        help: "write the `name`",
        at: alarm.dimensions,
        fails {
            resource aws_dynamodb_table work { name: "work", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/DynamoDB", metric_name: "Errors", dimensions: { TableName: work.arn } }
        }
        passes {
            resource aws_dynamodb_table work { name: "work", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/DynamoDB", metric_name: "Errors", dimensions: { TableName: work.name } }
        }
    }
}
