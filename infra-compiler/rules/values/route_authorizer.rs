rule! {
    /// A route that asks who calls says whom it asks.
    ///
    /// `JWT` and `CUSTOM` need `authorizer_id`, and are refused without.
    pub RouteAuthorizer for aws_apigatewayv2_route as route {
        when: contains(["JWT", "CUSTOM"], route.authorization_type),
        require: route.authorizer_id != null,
        message: "{route} asks who calls, and nobody answers",
        help: "set `authorizer_id`",
        at: route.authorization_type,
        fails {
            variable api { type: string }
            resource aws_apigatewayv2_route all { api_id: api, route_key: "GET /", authorization_type: "JWT" }
        }
        passes {
            variable api { type: string }
            resource aws_apigatewayv2_route all { api_id: api, route_key: "GET /", authorization_type: "NONE" }
        }
    }
}
