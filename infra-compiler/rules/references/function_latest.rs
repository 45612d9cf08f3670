rule! {
    /// Concurrency is provisioned for a version.
    ///
    /// `$LATEST` changes under one's hands: provisioned concurrency for it is refused.
    pub FunctionLatest for aws_lambda_provisioned_concurrency_config as provisioned {
        require: provisioned.qualifier != "$LATEST",
        message: "nothing is provisioned for `$LATEST`",
        help: "name a version or an alias",
        at: provisioned.qualifier,
        fails {
            resource aws_lambda_provisioned_concurrency_config warm { function_name: "work", provisioned_concurrent_executions: 2, qualifier: "$LATEST" }
        }
        passes {
            resource aws_lambda_provisioned_concurrency_config warm { function_name: "work", provisioned_concurrent_executions: 2, qualifier: "live" }
        }
    }
}
