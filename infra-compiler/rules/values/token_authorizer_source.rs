rule! {
    /// An authorizer of tokens says where the token stands.
    ///
    /// An authorizer of the type `TOKEN` has an `identity_source`, such as `method.request.header.Authorization`.
    pub TokenAuthorizerSource for aws_api_gateway_authorizer as authorizer {
        when: authorizer.type == null || authorizer.type == "TOKEN",
        require: authorizer.identity_source == null || startswith(authorizer.identity_source, "method.request.header."),
        message: "a token does not stand in `{authorizer.identity_source}`",
        help: "write `method.request.header.` and the name of a header",
        at: authorizer.identity_source,
        fails {
            variable uri { type: string }
            resource aws_api_gateway_authorizer shop { name: "shop", rest_api_id: "a", authorizer_uri: uri, identity_source: "Authorization" }
        }
        passes {
            variable uri { type: string }
            resource aws_api_gateway_authorizer shop { name: "shop", rest_api_id: "a", authorizer_uri: uri, identity_source: "method.request.header.Authorization" }
        }
    }
}
