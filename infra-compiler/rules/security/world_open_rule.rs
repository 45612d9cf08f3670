rule! {
    /// The world does not reach what machines are administered by, in a rule of a security group.
    ///
    /// Ports 22 and 3389 open to every address are tried within minutes. Sessions of Systems Manager need no open port.
    pub WorldOpenRule for aws_security_group_rule as it {
        when: it.type == "ingress" && (it.protocol == "tcp" || it.protocol == "6") && (contains(coalesce(it.cidr_blocks, []), "0.0.0.0/0") || contains(coalesce(it.ipv6_cidr_blocks, []), "::/0")),
        require: !any([22, 3389], port => it.from_port <= port && it.to_port >= port),
        message: "{it} lets the world in on port 22 or 3389",
        help: "name the addresses that may, or use Systems Manager",
        at: it.cidr_blocks,
        fails {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "tcp", from_port: 22, to_port: 22, cidr_blocks: ["0.0.0.0/0"] }
        }
        fails {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "tcp", from_port: 3000, to_port: 4000, cidr_blocks: ["0.0.0.0/0"] }
        }
        passes {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "tcp", from_port: 22, to_port: 22, cidr_blocks: ["10.0.0.0/8"] }
        }
        passes {
            variable group { type: string }
            resource aws_security_group_rule one { type: "egress", security_group_id: group, protocol: "tcp", from_port: 22, to_port: 22, cidr_blocks: ["0.0.0.0/0"] }
        }
        passes {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["0.0.0.0/0"] }
        }
    }
}
