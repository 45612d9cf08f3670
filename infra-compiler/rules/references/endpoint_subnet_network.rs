rule! {
    /// An endpoint's subnets are of its VPC.
    ///
    /// A subnet of another VPC is refused.
    pub EndpointSubnetNetwork for aws_vpc_endpoint as endpoint {
        require: !any(endpoint.subnet_ids, subnet => any(aws_subnet, s => s.id == subnet && s.vpc_id != endpoint.vpc_id)),
        message: "a subnet of {endpoint} is in another VPC",
        help: "name subnets of the VPC in `vpc_id`",
        at: endpoint.subnet_ids,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: two.id, cidr_block: "10.1.0.0/24" }
            resource aws_vpc_endpoint keys { vpc_id: one.id, service_name: "com.amazonaws.eu-west-1.kms", vpc_endpoint_type: "Interface", subnet_ids: [a.id] }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24" }
            resource aws_vpc_endpoint keys { vpc_id: one.id, service_name: "com.amazonaws.eu-west-1.kms", vpc_endpoint_type: "Interface", subnet_ids: [a.id] }
        }
    }
}
