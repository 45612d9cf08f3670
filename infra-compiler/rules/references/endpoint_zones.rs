rule! {
    /// An endpoint has one subnet in a zone.
    ///
    /// An `Interface` endpoint has an address in each zone once: two subnets of one zone are refused.
    pub EndpointZones for aws_vpc_endpoint as endpoint {
        when: endpoint.vpc_endpoint_type == "Interface",
        require: !any(endpoint.subnet_ids, a => any(endpoint.subnet_ids, b => any(aws_subnet, one => one.id == a
            && any(aws_subnet, two => two.id == b && one < two && one.availability_zone != null
                && one.availability_zone == two.availability_zone)))),
        message: "two subnets of {endpoint} are in one zone",
        help: "name one subnet of each zone",
        at: endpoint.subnet_ids,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_vpc_endpoint keys { vpc_id: network, service_name: "com.amazonaws.eu-west-1.kms", vpc_endpoint_type: "Interface", subnet_ids: [a.id, b.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_vpc_endpoint keys { vpc_id: network, service_name: "com.amazonaws.eu-west-1.kms", vpc_endpoint_type: "Interface", subnet_ids: [a.id, b.id] }
        }
    }
}
