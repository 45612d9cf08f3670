rule! {
    /// A method that asks who calls says whom it asks.
    ///
    /// `CUSTOM` and `COGNITO_USER_POOLS` need `authorizer_id`, and are refused without.
    pub MethodAuthorizer for aws_api_gateway_method as method {
        when: contains(["CUSTOM", "COGNITO_USER_POOLS"], method.authorization),
        require: method.authorizer_id != null,
        message: "{method} asks who calls, and nobody answers",
        help: "set `authorizer_id`",
        at: method.authorization,
        fails {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_method get { rest_api_id: api, resource_id: path, http_method: "GET", authorization: "CUSTOM" }
        }
        passes {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_method get { rest_api_id: api, resource_id: path, http_method: "GET", authorization: "NONE" }
        }
    }
}
