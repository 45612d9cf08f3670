rule! {
    /// A variable of a function begins with a letter.
    ///
    /// Names of `variables` begin with a letter, and have letters, digits and underscores.
    pub FunctionVariableNames for aws_lambda_function.environment as environment of function {
        require: all([for key, value in environment.variables: key], key => can(regex("^[A-Za-z][A-Za-z0-9_]+$", key))),
        message: "a variable of {function} has a name that Lambda does not take",
        help: "begin it with a letter, and write two characters or more",
        at: environment.variables,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", environment { variables: { "1st": "a" } } }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", environment { variables: { FIRST: "a" } } }
        }
    }
}
