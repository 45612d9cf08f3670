rule! {
    /// Access logs name the request.
    ///
    /// A `format` has `$context.requestId` or `$context.extendedRequestId`: without one it is refused.
    pub AccessLogRequest for aws_api_gateway_stage.access_log_settings | aws_apigatewayv2_stage.access_log_settings as log {
        require: can(regex("[$]context[.](requestId|extendedRequestId)", log.format)),
        message: "the format of these logs does not name the request",
        help: "add `$context.requestId`",
        at: log.format,
        fails {
            variable group { type: string }
            resource aws_apigatewayv2_stage live { api_id: "a", name: "live", access_log_settings { destination_arn: group, format: "$context.status" } }
        }
        passes {
            variable group { type: string }
            resource aws_apigatewayv2_stage live { api_id: "a", name: "live", access_log_settings { destination_arn: group, format: "$context.requestId $context.status" } }
        }
    }
}
