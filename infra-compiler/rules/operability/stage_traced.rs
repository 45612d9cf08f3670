rule! {
    /// A stage of an API is traced.
    ///
    /// A trace shows where the time of a call went, through all that it called. Off by itself: it costs.
    pub StageTraced for aws_api_gateway_stage as stage {
        require: stage.xray_tracing_enabled == true,
        message: "{stage} is not traced",
        help: "set `xray_tracing_enabled: true`",
        at: stage.xray_tracing_enabled,
        level: allow,
        fails {
            variable api { type: string }
            variable deployment { type: string }
            resource aws_api_gateway_stage live { rest_api_id: api, deployment_id: deployment, stage_name: "live" }
        }
        passes {
            variable api { type: string }
            variable deployment { type: string }
            resource aws_api_gateway_stage live { rest_api_id: api, deployment_id: deployment, stage_name: "live", xray_tracing_enabled: true }
        }
    }
}
