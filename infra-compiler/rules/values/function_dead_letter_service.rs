rule! {
    /// Dead letters of a function go to a queue or a topic.
    ///
    /// `target_arn` is the ARN of a queue of SQS or a topic of SNS.
    pub FunctionDeadLetterService for aws_lambda_function.dead_letter_config as letters of function {
        require: can(regex("^arn:[a-z-]*:(sqs|sns):", letters.target_arn)),
        message: "`{letters.target_arn}` is no queue and no topic",
        help: "write the ARN of a queue or a topic",
        at: letters.target_arn,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", dead_letter_config { target_arn: "arn:aws:s3:::letters" } }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", dead_letter_config { target_arn: "arn:aws:sqs:us-east-1:123456789012:letters" } }
        }
    }
}
