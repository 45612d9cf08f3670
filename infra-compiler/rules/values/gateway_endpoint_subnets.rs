rule! {
    /// An endpoint of routes has no subnets.
    ///
    /// A `Gateway` endpoint, which one without a type is, is reached by route tables: subnets, security groups and private
    /// names belong to an `Interface` endpoint, and are refused.
    pub GatewayEndpointSubnets for aws_vpc_endpoint as endpoint {
        when: endpoint.vpc_endpoint_type == "Gateway" || endpoint.vpc_endpoint_type == null,
        require: !any(endpoint.subnet_ids, it => it != null) && !any(endpoint.security_group_ids, it => it != null)
            && endpoint.private_dns_enabled != true,
        message: "a `Gateway` endpoint takes no subnets, security groups or private names",
        help: "write `route_table_ids` instead, or set `vpc_endpoint_type: \"Interface\"`",
        at: endpoint.subnet_ids,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_vpc_endpoint files { vpc_id: network, service_name: "com.amazonaws.eu-west-1.s3", subnet_ids: [a.id] }
        }
        passes {
            variable network { type: string }
            variable table { type: string }
            resource aws_vpc_endpoint files { vpc_id: network, service_name: "com.amazonaws.eu-west-1.s3", route_table_ids: [table] }
        }
    }
}
