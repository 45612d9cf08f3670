rule! {
    /// Only a private API has endpoints.
    ///
    /// `vpc_endpoint_ids` beside another type are refused.
    pub PrivateEndpoints for aws_api_gateway_rest_api.endpoint_configuration as endpoint {
        when: any(endpoint.vpc_endpoint_ids, it => it != null),
        require: contains(endpoint.types, "PRIVATE"),
        message: "this API is not private, and names endpoints",
        help: "set `types: [\"PRIVATE\"]`",
        at: endpoint.vpc_endpoint_ids,
        fails {
            resource aws_api_gateway_rest_api shop { name: "shop", endpoint_configuration { types: ["REGIONAL"], vpc_endpoint_ids: ["vpce-1"] } }
        }
        passes {
            resource aws_api_gateway_rest_api shop { name: "shop", endpoint_configuration { types: ["PRIVATE"], vpc_endpoint_ids: ["vpce-1"] } }
        }
    }
}
