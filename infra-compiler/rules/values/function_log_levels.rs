rule! {
    /// Only logs of JSON have levels.
    ///
    /// `application_log_level` and `system_log_level` need `log_format: "JSON"`, and are refused for text.
    pub FunctionLogLevels for aws_lambda_function.logging_config as logging {
        when: logging.log_format == "Text",
        require: logging.application_log_level == null && logging.system_log_level == null,
        message: "logs of text have no levels",
        help: "set `log_format: \"JSON\"`",
        at: logging.application_log_level,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", logging_config { log_format: "Text", application_log_level: "WARN" } }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", logging_config { log_format: "JSON", application_log_level: "WARN" } }
        }
    }
}
