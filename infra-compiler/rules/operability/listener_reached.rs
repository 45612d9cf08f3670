rule! {
    /// A load balancer lets in what its listeners wait for.
    ///
    /// A listener on a port that no security group of its load balancer lets in is never reached: requests wait until they
    /// time out.
    pub ListenerReached for aws_lb_listener as listener {
        when: listener.port != null,
        require: !any(aws_lb, balancer => balancer.arn == listener.load_balancer_arn && length(coalesce(balancer.security_groups, [])) > 0 && all(balancer.security_groups, id => any(aws_security_group, group => group.id == id && !(any(group.ingress, r => r.protocol == "-1" || r.from_port <= listener.port && r.to_port >= listener.port) || any(aws_vpc_security_group_ingress_rule, r => r.security_group_id == group.id && (r.ip_protocol == "-1" || r.from_port <= listener.port && r.to_port >= listener.port)) || any(aws_security_group_rule, r => r.security_group_id == group.id && r.type == "ingress" && (r.protocol == "-1" || r.from_port <= listener.port && r.to_port >= listener.port)))))),
        message: "no security group of the load balancer lets port {listener.port} in",
        help: "write an `aws_vpc_security_group_ingress_rule` for the port",
        at: listener.port,
        level: warn,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_vpc_security_group_ingress_rule entry { security_group_id: door.id, ip_protocol: "tcp", from_port: 80, to_port: 80, cidr_ipv4: "10.0.0.0/8", description: "entry" }
            variable certificate { type: string }
            resource aws_lb front { internal: true, subnets: [a.id, b.id], security_groups: [door.id] }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_vpc_security_group_ingress_rule entry { security_group_id: door.id, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8", description: "entry" }
            variable certificate { type: string }
            resource aws_lb front { internal: true, subnets: [a.id, b.id], security_groups: [door.id] }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
