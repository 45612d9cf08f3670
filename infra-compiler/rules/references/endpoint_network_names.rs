rule! {
    /// An endpoint with private names is in a network that resolves names.
    ///
    /// Private names are answered by the resolver of the VPC, and only where both `enable_dns_support` and
    /// `enable_dns_hostnames` are on; the second is off in a new VPC. Otherwise the endpoint is refused.
    pub EndpointNetworkNames for aws_vpc_endpoint as endpoint {
        when: endpoint.private_dns_enabled == true && endpoint.vpc_endpoint_type == "Interface",
        require: !any(aws_vpc, vpc => vpc.id == endpoint.vpc_id
            && (vpc.enable_dns_hostnames == null || vpc.enable_dns_hostnames == false || vpc.enable_dns_support == false)),
        message: "private names need a VPC with `enable_dns_support` and `enable_dns_hostnames`",
        help: "set `enable_dns_hostnames: true` on the VPC",
        at: endpoint.private_dns_enabled,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc_endpoint queues {
                vpc_id: shop.id,
                service_name: "com.amazonaws.eu-west-1.sqs",
                vpc_endpoint_type: "Interface",
                private_dns_enabled: true,
            }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16", enable_dns_hostnames: true }
            resource aws_vpc_endpoint queues {
                vpc_id: shop.id,
                service_name: "com.amazonaws.eu-west-1.sqs",
                vpc_endpoint_type: "Interface",
                private_dns_enabled: true,
            }
        }
    }
}
