rule! {
    /// An integration over a link says which.
    ///
    /// `VPC_LINK` needs `connection_id`, and is refused without.
    pub IntegrationLink for aws_api_gateway_integration | aws_apigatewayv2_integration as integration {
        when: integration.connection_type == "VPC_LINK",
        require: integration.connection_id != null,
        message: "{integration} goes over a link, and names none",
        help: "set `connection_id`",
        at: integration.connection_type,
        fails {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_integration get { rest_api_id: api, resource_id: path, http_method: "GET", type: "HTTP_PROXY", integration_http_method: "GET", uri: "https://example.com", connection_type: "VPC_LINK" }
        }
        passes {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_integration get { rest_api_id: api, resource_id: path, http_method: "GET", type: "HTTP_PROXY", integration_http_method: "GET", uri: "https://example.com", connection_type: "INTERNET" }
        }
    }
}
