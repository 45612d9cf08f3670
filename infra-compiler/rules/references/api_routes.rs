rule! {
    /// Two routes of an API have two keys.
    ///
    /// API Gateway refuses a second route with the same method and path.
    pub ApiRoutes for aws_apigatewayv2_route as route {
        require: !any(aws_apigatewayv2_route, other =>
            other < route && other.api_id == route.api_id && other.route_key == route.route_key),
        message: "another route of this API has the key {route.route_key}",
        help: "remove one of the two",
        at: route.route_key,
        fails {
            resource aws_apigatewayv2_api shop { name: "shop", protocol_type: "HTTP" }
            resource aws_apigatewayv2_route a { api_id: shop.id, route_key: "GET /orders" }
            resource aws_apigatewayv2_route b { api_id: shop.id, route_key: "GET /orders" }
        }
        passes {
            resource aws_apigatewayv2_api shop { name: "shop", protocol_type: "HTTP" }
            resource aws_apigatewayv2_route a { api_id: shop.id, route_key: "GET /orders" }
            resource aws_apigatewayv2_route b { api_id: shop.id, route_key: "POST /orders" }
        }
    }
}
