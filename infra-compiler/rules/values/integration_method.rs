rule! {
    /// An integration says how it calls.
    ///
    /// All but `MOCK` need `integration_http_method`, and are refused without.
    pub IntegrationMethod for aws_api_gateway_integration as integration {
        when: integration.type != "MOCK",
        require: integration.integration_http_method != null,
        message: "{integration} does not say how it calls",
        help: "set `integration_http_method`",
        at: integration.type,
        fails {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_integration get { rest_api_id: api, resource_id: path, http_method: "GET", type: "HTTP_PROXY", uri: "https://example.com" }
        }
        passes {
            variable api { type: string }
            variable path { type: string }
            resource aws_api_gateway_integration get { rest_api_id: api, resource_id: path, http_method: "GET", type: "MOCK" }
        }
    }
}
