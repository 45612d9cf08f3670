rule! {
    /// The log of an API does not hold what was sent.
    ///
    /// With `data_trace_enabled` whole requests and answers, with the passwords and cards in them, stand in a log.
    pub MethodDataLogged for aws_api_gateway_method_settings as it {
        require: it.settings.data_trace_enabled != true,
        message: "the log holds what is sent and answered",
        help: "remove `data_trace_enabled`",
        at: it.settings,
        level: warn,
        fails {
            variable api { type: string }
            resource aws_api_gateway_method_settings all { rest_api_id: api, stage_name: "live", method_path: "*/*", settings { data_trace_enabled: true } }
        }
        passes {
            variable api { type: string }
            resource aws_api_gateway_method_settings all { rest_api_id: api, stage_name: "live", method_path: "*/*", settings { logging_level: "INFO" } }
        }
    }
}
