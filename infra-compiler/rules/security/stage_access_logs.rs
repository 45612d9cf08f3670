rule! {
    /// A stage of an API writes down who called.
    ///
    /// Its log has every call, also those that were refused. Off by itself: it costs.
    pub StageAccessLogs for aws_api_gateway_stage | aws_apigatewayv2_stage as stage {
        require: stage.access_log_settings.destination_arn != null,
        message: "{stage} writes no access log",
        help: "write `access_log_settings`",
        at: stage.access_log_settings,
        level: allow,
        fails {
            variable api { type: string }
            variable deployment { type: string }
            resource aws_api_gateway_stage live { rest_api_id: api, deployment_id: deployment, stage_name: "live" }
        }
        fails {
            variable api { type: string }
            resource aws_apigatewayv2_stage live { api_id: api, name: "live" }
        }
        passes {
            variable api { type: string }
            variable deployment { type: string }
            resource aws_api_gateway_stage live { rest_api_id: api, deployment_id: deployment, stage_name: "live", access_log_settings { destination_arn: "arn:aws:logs:eu-west-1:123456789012:log-group:api", format: "$context.requestId $context.status" } }
        }
        passes {
            variable api { type: string }
            resource aws_apigatewayv2_stage live { api_id: api, name: "live", access_log_settings { destination_arn: "arn:aws:logs:eu-west-1:123456789012:log-group:api", format: "$context.requestId $context.status" } }
        }
    }
}
