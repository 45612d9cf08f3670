rule! {
    /// An HTTP API takes no keys.
    ///
    /// `api_key_required` is of WebSocket: for a route of HTTP it is refused.
    pub HttpRouteKeys for aws_apigatewayv2_route as route {
        when: route.api_key_required == true,
        require: !any(aws_apigatewayv2_api, api => api.id == route.api_id && api.protocol_type == "HTTP"),
        message: "an HTTP API takes no keys",
        help: "remove `api_key_required`",
        at: route.api_key_required,
        fails {
            resource aws_apigatewayv2_api shop { name: "shop", protocol_type: "HTTP" }
            resource aws_apigatewayv2_route all { api_id: shop.id, route_key: "GET /", api_key_required: true }
        }
        passes {
            resource aws_apigatewayv2_api shop { name: "shop", protocol_type: "WEBSOCKET", route_selection_expression: "$request.body.action" }
            resource aws_apigatewayv2_route all { api_id: shop.id, route_key: "send", api_key_required: true }
        }
    }
}
