rule! {
    /// Nobody comes in without encryption.
    ///
    /// Port 80 open to the world is where requests arrive that everybody on their way can read. Off by itself: a load
    /// balancer that answers there with a redirect to HTTPS is right.
    pub WorldOpenHttp for aws_vpc_security_group_ingress_rule(comes: true, everybody: it.cidr_ipv4 == "0.0.0.0/0" || it.cidr_ipv6 == "::/0") | aws_security_group_rule(comes: it.type == "ingress", everybody: (contains(coalesce(it.cidr_blocks, []), "0.0.0.0/0") || contains(coalesce(it.ipv6_cidr_blocks, []), "::/0"))) | aws_security_group.ingress(comes: true, everybody: (contains(coalesce(it.cidr_blocks, []), "0.0.0.0/0") || contains(coalesce(it.ipv6_cidr_blocks, []), "::/0"))) as it {
        when: comes,
        require: !(everybody && it.from_port <= 80 && it.to_port >= 80),
        message: "{it} lets the world in on port 80",
        help: "open port 443 alone",
        level: allow,
        fails {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule one { security_group_id: group, ip_protocol: "tcp", from_port: 80, to_port: 80, cidr_ipv4: "0.0.0.0/0" }
        }
        fails {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "tcp", from_port: 80, to_port: 80, cidr_blocks: ["0.0.0.0/0"] }
        }
        fails {
            resource aws_security_group one { ingress { protocol: "tcp", from_port: 80, to_port: 80, cidr_blocks: ["0.0.0.0/0"] } }
        }
        passes {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule one { security_group_id: group, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "0.0.0.0/0" }
        }
        passes {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "tcp", from_port: 80, to_port: 80, cidr_blocks: ["10.0.0.0/8"] }
        }
        passes {
            resource aws_security_group one { ingress { protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["0.0.0.0/0"] } }
        }
    }
}
