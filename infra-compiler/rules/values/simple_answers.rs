rule! {
    /// Simple answers are of format 2.0.
    ///
    /// `enable_simple_responses` with another `authorizer_payload_format_version` is refused.
    pub SimpleAnswers for aws_apigatewayv2_authorizer as authorizer {
        when: authorizer.enable_simple_responses == true,
        require: authorizer.authorizer_payload_format_version == "2.0",
        message: "{authorizer} takes simple answers, which format {authorizer.authorizer_payload_format_version} has not",
        help: "set `authorizer_payload_format_version: \"2.0\"`",
        at: authorizer.authorizer_payload_format_version,
        fails {
            variable api { type: string }
            resource aws_apigatewayv2_authorizer ask { name: "ask", api_id: api, authorizer_type: "REQUEST", authorizer_uri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations", authorizer_payload_format_version: "1.0", enable_simple_responses: true }
        }
        passes {
            variable api { type: string }
            resource aws_apigatewayv2_authorizer ask { name: "ask", api_id: api, authorizer_type: "REQUEST", authorizer_uri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations", authorizer_payload_format_version: "2.0", enable_simple_responses: true }
        }
    }
}
