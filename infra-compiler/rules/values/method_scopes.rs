rule! {
    /// Scopes are of user pools.
    ///
    /// `authorization_scopes` belong to `COGNITO_USER_POOLS`: beside another they are refused.
    pub MethodScopes for aws_api_gateway_method as method {
        when: any(method.authorization_scopes, it => it != null),
        require: method.authorization == "COGNITO_USER_POOLS",
        message: "{method.authorization} knows no scopes",
        help: "set `authorization: \"COGNITO_USER_POOLS\"`",
        at: method.authorization_scopes,
        fails {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_method get { rest_api_id: api, resource_id: path, http_method: "GET", authorization: "AWS_IAM", authorization_scopes: ["read"] }
        }
        passes {
            variable api { type: string }
            variable path { type: string }
            variable asker { type: string }
            resource aws_api_gateway_method get { rest_api_id: api, resource_id: path, http_method: "GET", authorization: "COGNITO_USER_POOLS", authorizer_id: asker, authorization_scopes: ["read"] }
        }
    }
}
