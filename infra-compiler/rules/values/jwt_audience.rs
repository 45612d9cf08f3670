rule! {
    /// A token is for somebody.
    ///
    /// `jwt_configuration` has an `audience`, and an `issuer` of HTTPS.
    pub JwtAudience for aws_apigatewayv2_authorizer.jwt_configuration as token of authorizer {
        require: length(coalesce(token.audience, [])) > 0 && startswith(token.issuer, "https://"),
        message: "{authorizer} takes tokens of anybody, or for nobody",
        help: "set `audience`, and an `issuer` that begins with `https://`",
        at: token.issuer,
        fails {
            resource aws_apigatewayv2_authorizer shop { api_id: "a", name: "shop", authorizer_type: "JWT", identity_sources: ["$request.header.Authorization"], jwt_configuration { issuer: "example.com", audience: ["shop"] } }
        }
        passes {
            resource aws_apigatewayv2_authorizer shop { api_id: "a", name: "shop", authorizer_type: "JWT", identity_sources: ["$request.header.Authorization"], jwt_configuration { issuer: "https://example.com", audience: ["shop"] } }
        }
    }
}
