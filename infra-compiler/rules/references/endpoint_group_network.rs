rule! {
    /// An endpoint's security groups are of its VPC.
    ///
    /// A group of another VPC is refused.
    pub EndpointGroupNetwork for aws_vpc_endpoint as endpoint {
        require: !any(endpoint.security_group_ids, group => any(aws_security_group, g => g.id == group && g.vpc_id != null
            && g.vpc_id != endpoint.vpc_id && !any(aws_vpc_security_group_vpc_association, more => more.security_group_id == g.id))),
        message: "a security group of {endpoint} is in another VPC",
        help: "name security groups of the VPC in `vpc_id`",
        at: endpoint.security_group_ids,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_security_group callers { vpc_id: two.id }
            resource aws_vpc_endpoint keys { vpc_id: one.id, service_name: "com.amazonaws.eu-west-1.kms", vpc_endpoint_type: "Interface", security_group_ids: [callers.id] }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_security_group callers { vpc_id: one.id }
            resource aws_vpc_endpoint keys { vpc_id: one.id, service_name: "com.amazonaws.eu-west-1.kms", vpc_endpoint_type: "Interface", security_group_ids: [callers.id] }
        }
    }
}
