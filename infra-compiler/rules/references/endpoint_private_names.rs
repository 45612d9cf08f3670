rule! {
    /// A service has one endpoint with private names in a network.
    ///
    /// Private names answer for the service's own domain in the whole VPC: a second endpoint that wants the same domain is
    /// refused.
    pub EndpointPrivateNames for aws_vpc_endpoint as endpoint {
        when: endpoint.private_dns_enabled == true,
        require: !any(aws_vpc_endpoint, other => other < endpoint && other.vpc_id == endpoint.vpc_id
            && other.service_name == endpoint.service_name && other.private_dns_enabled == true),
        message: "another endpoint of this VPC has the private names of the service",
        help: "write one endpoint with all `subnet_ids`",
        at: endpoint.private_dns_enabled,
        fails {
            variable network { type: string }
            resource aws_vpc_endpoint first {
                vpc_id: network,
                service_name: "com.amazonaws.eu-west-1.sqs",
                vpc_endpoint_type: "Interface",
                private_dns_enabled: true,
            }
            resource aws_vpc_endpoint second {
                vpc_id: network,
                service_name: "com.amazonaws.eu-west-1.sqs",
                vpc_endpoint_type: "Interface",
                private_dns_enabled: true,
            }
        }
        passes {
            variable network { type: string }
            resource aws_vpc_endpoint first {
                vpc_id: network,
                service_name: "com.amazonaws.eu-west-1.sqs",
                vpc_endpoint_type: "Interface",
                private_dns_enabled: true,
            }
            resource aws_vpc_endpoint second {
                vpc_id: network,
                service_name: "com.amazonaws.eu-west-1.sns",
                vpc_endpoint_type: "Interface",
                private_dns_enabled: true,
            }
        }
    }
}
