rule! {
    /// An integration says whom it calls.
    ///
    /// All but `MOCK` need `uri`, and are refused without.
    pub IntegrationTarget for aws_api_gateway_integration as integration {
        when: integration.type != "MOCK",
        require: integration.uri != null,
        message: "{integration} does not say whom it calls",
        help: "set `uri`",
        at: integration.type,
        fails {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_integration get { rest_api_id: api, resource_id: path, http_method: "GET", type: "HTTP_PROXY", integration_http_method: "GET" }
        }
        passes {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_integration get { rest_api_id: api, resource_id: path, http_method: "GET", type: "HTTP_PROXY", integration_http_method: "GET", uri: "https://example.com" }
        }
    }
}
