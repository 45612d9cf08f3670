rule! {
    /// A route leads to an integration.
    ///
    /// `target` is `integrations/` and the id of one.
    pub RouteTarget for aws_apigatewayv2_route as route {
        when: route.target != null && startswith(route.target, "arn:"),
        require: startswith(route.target, "integrations/"),
        message: "`{route.target}` is no target of a route",
        help: "write `integrations/{{integration.id}}`",
        at: route.target,
        fails {
            resource aws_apigatewayv2_route orders { api_id: "a", route_key: "GET /orders", target: "arn:aws:lambda:us-east-1:123456789012:function:orders" }
        }
        passes {
            resource aws_apigatewayv2_route orders { api_id: "a", route_key: "GET /orders", target: "integrations/abc123" }
        }
    }
}
