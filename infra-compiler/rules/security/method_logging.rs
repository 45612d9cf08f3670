rule! {
    /// Methods of an API write down what went wrong.
    ///
    /// Without `logging_level` an answer of 500 is all that is known. Off by itself: it costs.
    pub MethodLogging for aws_api_gateway_method_settings as it {
        require: contains(["INFO", "ERROR"], it.settings.logging_level),
        message: "methods write no log",
        help: "set `logging_level: \"ERROR\"`",
        at: it.settings,
        level: allow,
        fails {
            variable api { type: string }
            resource aws_api_gateway_method_settings all { rest_api_id: api, stage_name: "live", method_path: "*/*", settings { logging_level: "OFF" } }
        }
        passes {
            variable api { type: string }
            resource aws_api_gateway_method_settings all { rest_api_id: api, stage_name: "live", method_path: "*/*", settings { logging_level: "ERROR" } }
        }
    }
}
