rule! {
    /// A route of an HTTP API is a method and a path.
    ///
    /// `GET /orders` and `$default` are routes: another key is refused.
    pub HttpRouteForm for aws_apigatewayv2_route as route {
        require: !any(aws_apigatewayv2_api, api => api.id == route.api_id && api.protocol_type == "HTTP")
            || length(regexall("^([A-Z]+ /.*|[$]default)$", route.route_key)) == 1,
        message: "{route.route_key} is no method and path",
        help: "write `GET /orders`, or `$default`",
        at: route.route_key,
        fails {
            resource aws_apigatewayv2_api shop { name: "shop", protocol_type: "HTTP" }
            resource aws_apigatewayv2_route all { api_id: shop.id, route_key: "orders" }
        }
        passes {
            resource aws_apigatewayv2_api shop { name: "shop", protocol_type: "HTTP" }
            resource aws_apigatewayv2_route all { api_id: shop.id, route_key: "ANY /orders" }
        }
    }
}
