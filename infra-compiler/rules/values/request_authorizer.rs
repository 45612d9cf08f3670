rule! {
    /// An authorizer of requests calls a function.
    ///
    /// `REQUEST` needs `authorizer_uri`, and is refused without.
    pub RequestAuthorizer for aws_apigatewayv2_authorizer as authorizer {
        when: authorizer.authorizer_type == "REQUEST",
        require: authorizer.authorizer_uri != null,
        message: "{authorizer} asks a function, and names none",
        help: "set `authorizer_uri`",
        at: authorizer.authorizer_type,
        fails {
            variable api { type: string }
            resource aws_apigatewayv2_authorizer ask { name: "ask", api_id: api, authorizer_type: "REQUEST" }
        }
        passes {
            variable api { type: string }
            resource aws_apigatewayv2_authorizer ask { name: "ask", api_id: api, authorizer_type: "REQUEST", authorizer_uri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations" }
        }
    }
}
