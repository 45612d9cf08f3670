rule! {
    /// A WebSocket API has no origins.
    ///
    /// `cors_configuration` is of HTTP: beside `WEBSOCKET` it is refused.
    pub SocketOrigins for aws_apigatewayv2_api as api {
        when: api.protocol_type == "WEBSOCKET",
        require: api.cors_configuration == null,
        message: "{api} of WebSocket takes no `cors_configuration`",
        help: "remove `cors_configuration`",
        at: api.cors_configuration,
        fails {
            resource aws_apigatewayv2_api chat { name: "chat", protocol_type: "WEBSOCKET", route_selection_expression: "$request.body.action", cors_configuration { allow_origins: ["*"] } }
        }
        passes {
            resource aws_apigatewayv2_api chat { name: "chat", protocol_type: "HTTP", cors_configuration { allow_origins: ["*"] } }
        }
    }
}
