rule! {
    /// Dead letters of a function stay in its region.
    ///
    /// A queue or topic of another region is refused.
    pub FunctionDeadLetterRegion for aws_lambda_function as function {
        require: !any(function.dead_letter_config, letters => region(letters.target_arn) != region(function)),
        message: "the dead letters of {function} go to another region",
        help: "name a queue of {region(function)}",
        at: function.dead_letter_config,
        fails {
            provider aws { region: "eu-west-1" }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", dead_letter_config { target_arn: "arn:aws:sqs:us-east-1:123456789012:letters" } }
        }
        passes {
            provider aws { region: "us-east-1" }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", dead_letter_config { target_arn: "arn:aws:sqs:us-east-1:123456789012:letters" } }
        }
    }
}
