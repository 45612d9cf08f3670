rule! {
    /// A function runs in what Lambda keeps up.
    ///
    /// A runtime whose language is no longer mended is deprecated: functions of it are first not made anew and then not changed. Those that
    /// Lambda had deprecated by the end of 2025 are asked about.
    pub FunctionRuntime for aws_lambda_function as function {
        require: !contains(["nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x",
            "python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet6",
            "java8", "go1.x", "ruby2.5", "ruby2.7", "provided"], function.runtime),
        message: "Lambda no longer keeps up the runtime `{function.runtime}`",
        help: "take a newer version of the language, or `provided.al2023`",
        at: function.runtime,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, runtime: "nodejs14.x", handler: "index.handler", filename: "work.zip" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, runtime: "nodejs22.x", handler: "index.handler", filename: "work.zip" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
    }
}
