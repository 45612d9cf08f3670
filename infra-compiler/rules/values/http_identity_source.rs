rule! {
    /// An authorizer of an HTTP API finds who calls by an expression.
    ///
    /// `identity_sources` begin with `$`: `$request.header.Authorization`.
    pub HttpIdentitySource for aws_apigatewayv2_authorizer as authorizer {
        when: authorizer.identity_sources != null,
        require: all(authorizer.identity_sources, source => startswith(source, "$") || startswith(source, "route.request.")),
        message: "a source of {authorizer} is no expression",
        help: "write it like `$request.header.Authorization`",
        at: authorizer.identity_sources,
        fails {
            resource aws_apigatewayv2_authorizer shop { api_id: "a", name: "shop", authorizer_type: "JWT", identity_sources: ["Authorization"], jwt_configuration { issuer: "https://example.com", audience: ["shop"] } }
        }
        passes {
            resource aws_apigatewayv2_authorizer shop { api_id: "a", name: "shop", authorizer_type: "JWT", identity_sources: ["$request.header.Authorization"], jwt_configuration { issuer: "https://example.com", audience: ["shop"] } }
        }
    }
}
