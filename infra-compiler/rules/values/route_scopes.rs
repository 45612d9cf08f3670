rule! {
    /// Scopes are of tokens.
    ///
    /// `authorization_scopes` belong to `JWT`: beside another they are refused.
    pub RouteScopes for aws_apigatewayv2_route as route {
        when: any(route.authorization_scopes, it => it != null),
        require: route.authorization_type == "JWT",
        message: "{route} takes no tokens, and names scopes",
        help: "set `authorization_type: \"JWT\"`",
        at: route.authorization_scopes,
        fails {
            variable api { type: string }
            resource aws_apigatewayv2_route all { api_id: api, route_key: "GET /", authorization_type: "AWS_IAM", authorization_scopes: ["read"] }
        }
        passes {
            variable api { type: string }
            variable asker { type: string }
            resource aws_apigatewayv2_route all { api_id: api, route_key: "GET /", authorization_type: "JWT", authorizer_id: asker, authorization_scopes: ["read"] }
        }
    }
}
