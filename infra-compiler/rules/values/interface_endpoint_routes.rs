rule! {
    /// An endpoint of network interfaces has no routes.
    ///
    /// An `Interface` endpoint is reached by addresses in its subnets; route tables belong to a `Gateway` endpoint, as S3 and
    /// DynamoDB have them. The wrong ones are refused.
    pub InterfaceEndpointRoutes for aws_vpc_endpoint as endpoint {
        when: endpoint.vpc_endpoint_type == "Interface",
        require: !any(endpoint.route_table_ids, table => table != null),
        message: "an `Interface` endpoint takes no route tables",
        help: "write `subnet_ids` instead, or make it a `Gateway` endpoint",
        at: endpoint.route_table_ids,
        fails {
            variable network { type: string }
            resource aws_route_table table { vpc_id: network }
            resource aws_vpc_endpoint store {
                vpc_id: network,
                service_name: "com.amazonaws.eu-west-1.s3",
                vpc_endpoint_type: "Interface",
                route_table_ids: [table.id],
            }
        }
        passes {
            variable network { type: string }
            resource aws_route_table table { vpc_id: network }
            resource aws_vpc_endpoint store {
                vpc_id: network,
                service_name: "com.amazonaws.eu-west-1.s3",
                vpc_endpoint_type: "Gateway",
                route_table_ids: [table.id],
            }
        }
    }
}
