rule! {
    /// An alarm names a queue by its name.
    ///
    /// CloudWatch knows the metrics of a queue by its name; with an ARN or URL there is no data, and the alarm never fires.
    pub AlarmQueueDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/SQS",
        require: !any(aws_sqs_queue, queue => alarm.dimensions.QueueName == queue.arn || alarm.dimensions.QueueName == queue.id),
        message: "{alarm} names the queue by its ARN or URL, under which there are no metrics",
        help: "write the queue's `name`",
        at: alarm.dimensions,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_cloudwatch_metric_alarm age {
                alarm_name: "age", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 60, period: 60,
                statistic: "Maximum", namespace: "AWS/SQS", metric_name: "ApproximateAgeOfOldestMessage", dimensions: { QueueName: jobs.arn },
            }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_cloudwatch_metric_alarm age {
                alarm_name: "age", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 60, period: 60,
                statistic: "Maximum", namespace: "AWS/SQS", metric_name: "ApproximateAgeOfOldestMessage", dimensions: { QueueName: jobs.name },
            }
        }
    }
}
