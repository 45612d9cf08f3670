rule! {
    /// Only S3 and DynamoDB have endpoints of routes.
    ///
    /// Any other service has `Interface` endpoints alone: a `Gateway`, which an endpoint without a type is, is refused.
    pub GatewayEndpointService for aws_vpc_endpoint as endpoint {
        when: (endpoint.vpc_endpoint_type == "Gateway" || endpoint.vpc_endpoint_type == null)
            && startswith(endpoint.service_name, "com.amazonaws."),
        require: endswith(endpoint.service_name, ".s3") || endswith(endpoint.service_name, ".dynamodb")
            || endswith(endpoint.service_name, ".s3express"),
        message: "{endpoint.service_name} has no `Gateway` endpoint",
        help: "set `vpc_endpoint_type: \"Interface\"`",
        at: endpoint.service_name,
        fails {
            variable network { type: string }
            resource aws_vpc_endpoint keys { vpc_id: network, service_name: "com.amazonaws.eu-west-1.kms" }
        }
        passes {
            variable network { type: string }
            resource aws_vpc_endpoint files { vpc_id: network, service_name: "com.amazonaws.eu-west-1.s3" }
        }
    }
}
