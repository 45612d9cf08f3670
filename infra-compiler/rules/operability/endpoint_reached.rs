rule! {
    /// An endpoint of a service lets its network in.
    ///
    /// An interface endpoint is asked over HTTPS: where none of its security groups lets port 443 in, calls to the service
    /// hang.
    pub EndpointReached for aws_vpc_endpoint as endpoint {
        when: endpoint.vpc_endpoint_type == "Interface" && startswith(endpoint.service_name, "com.amazonaws."),
        require: !(length(coalesce(endpoint.security_group_ids, [])) > 0 && all(endpoint.security_group_ids, id => any(aws_security_group, group => group.id == id && !(any(group.ingress, r => r.protocol == "-1" || r.from_port <= 443 && r.to_port >= 443) || any(aws_vpc_security_group_ingress_rule, r => r.security_group_id == group.id && (r.ip_protocol == "-1" || r.from_port <= 443 && r.to_port >= 443)) || any(aws_security_group_rule, r => r.security_group_id == group.id && r.type == "ingress" && (r.protocol == "-1" || r.from_port <= 443 && r.to_port >= 443)))))),
        message: "no security group of {endpoint} lets port 443 in",
        help: "write an `aws_vpc_security_group_ingress_rule` for port 443 of the network",
        at: endpoint.security_group_ids,
        level: warn,
        fails {
            provider aws { region: "us-east-1" }
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_vpc_security_group_ingress_rule entry { security_group_id: door.id, ip_protocol: "tcp", from_port: 80, to_port: 80, cidr_ipv4: "10.0.0.0/8", description: "entry" }
            resource aws_vpc_endpoint keys { vpc_id: main.id, service_name: "com.amazonaws.us-east-1.kms", vpc_endpoint_type: "Interface", subnet_ids: [a.id], security_group_ids: [door.id] }
        }
        passes {
            provider aws { region: "us-east-1" }
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_vpc_security_group_ingress_rule entry { security_group_id: door.id, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8", description: "entry" }
            resource aws_vpc_endpoint keys { vpc_id: main.id, service_name: "com.amazonaws.us-east-1.kms", vpc_endpoint_type: "Interface", subnet_ids: [a.id], security_group_ids: [door.id] }
        }
    }
}
