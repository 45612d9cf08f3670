rule! {
    /// An authorizer of user pools names some.
    ///
    /// `COGNITO_USER_POOLS` needs `provider_arns`, and is refused without.
    pub AuthorizerPools for aws_api_gateway_authorizer as authorizer {
        when: authorizer.type == "COGNITO_USER_POOLS",
        require: any(authorizer.provider_arns, it => true),
        message: "{authorizer} asks user pools, and names none",
        help: "set `provider_arns`",
        at: authorizer.type,
        fails {
            variable api { type: string }
            resource aws_api_gateway_authorizer ask { name: "ask", rest_api_id: api, type: "COGNITO_USER_POOLS" }
        }
        passes {
            variable api { type: string }
            resource aws_api_gateway_authorizer ask { name: "ask", rest_api_id: api, type: "COGNITO_USER_POOLS", provider_arns: ["arn:aws:cognito-idp:eu-west-1:123456789012:userpool/a"] }
        }
    }
}
