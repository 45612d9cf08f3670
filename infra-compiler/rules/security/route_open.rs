rule! {
    /// A route of an API asks who calls.
    ///
    /// Without `authorization_type` everybody may call it. Off by itself: a public API is open on purpose.
    pub RouteOpen for aws_apigatewayv2_route as route {
        require: route.authorization_type != null && route.authorization_type != "NONE",
        message: "everybody may call {route}",
        help: "set `authorization_type`",
        at: route.authorization_type,
        level: allow,
        fails {
            variable api { type: string }
            resource aws_apigatewayv2_route orders { api_id: api, route_key: "GET /orders" }
        }
        fails {
            variable api { type: string }
            resource aws_apigatewayv2_route orders { api_id: api, route_key: "GET /orders", authorization_type: "NONE" }
        }
        passes {
            variable api { type: string }
            resource aws_apigatewayv2_route orders { api_id: api, route_key: "GET /orders", authorization_type: "AWS_IAM" }
        }
    }
}
