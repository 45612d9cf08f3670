rule! {
    /// A function leaves the variables of Lambda alone.
    ///
    /// `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_LAMBDA_FUNCTION_NAME` and the like are set by Lambda, and refused.
    pub FunctionVariableReserved for aws_lambda_function.environment as environment of function {
        require: !any([for key, value in environment.variables: key], key => contains(["_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR"], key)),
        message: "Lambda sets a variable of {function} itself",
        help: "give it another name",
        at: environment.variables,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", environment { variables: { AWS_REGION: "us-east-1" } } }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", environment { variables: { REGION: "us-east-1" } } }
        }
    }
}
