rule! {
    /// An authorizer of tokens says whose they are.
    ///
    /// `JWT` needs `jwt_configuration` with an audience and an issuer, and is refused without.
    pub TokenAuthorizer for aws_apigatewayv2_authorizer as authorizer {
        when: authorizer.authorizer_type == "JWT",
        require: any(authorizer.jwt_configuration.audience, it => true) && authorizer.jwt_configuration.issuer != null,
        message: "{authorizer} takes tokens, and does not say whose",
        help: "write `jwt_configuration {{ audience: …, issuer: … }}`",
        at: authorizer.authorizer_type,
        fails {
            variable api { type: string }
            resource aws_apigatewayv2_authorizer ask { name: "ask", api_id: api, authorizer_type: "JWT", identity_sources: ["$request.header.Authorization"] }
        }
        passes {
            variable api { type: string }
            resource aws_apigatewayv2_authorizer ask { name: "ask", api_id: api, authorizer_type: "JWT", identity_sources: ["$request.header.Authorization"], jwt_configuration { audience: ["shop"], issuer: "https://example.com" } }
        }
    }
}
