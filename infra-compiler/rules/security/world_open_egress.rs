rule! {
    /// A security group says where its members may go.
    ///
    /// A program that was broken into calls home by any port that is open. Off by itself: who begins lets everything out.
    pub WorldOpenEgress for aws_vpc_security_group_egress_rule(goes: true, every: it.ip_protocol == "-1", everybody: it.cidr_ipv4 == "0.0.0.0/0" || it.cidr_ipv6 == "::/0") | aws_security_group_rule(goes: it.type == "egress", every: it.protocol == "-1", everybody: (contains(coalesce(it.cidr_blocks, []), "0.0.0.0/0") || contains(coalesce(it.ipv6_cidr_blocks, []), "::/0"))) | aws_security_group.egress(goes: true, every: it.protocol == "-1", everybody: (contains(coalesce(it.cidr_blocks, []), "0.0.0.0/0") || contains(coalesce(it.ipv6_cidr_blocks, []), "::/0"))) as it {
        when: goes,
        require: !(everybody && every),
        message: "members of the group may go anywhere",
        help: "name the ports, and the groups or ranges that they go to",
        level: allow,
        fails {
            variable group { type: string }
            resource aws_vpc_security_group_egress_rule one { security_group_id: group, ip_protocol: "-1", cidr_ipv4: "0.0.0.0/0" }
        }
        fails {
            variable group { type: string }
            resource aws_security_group_rule one { type: "egress", security_group_id: group, protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["0.0.0.0/0"] }
        }
        fails {
            resource aws_security_group one { egress { protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["0.0.0.0/0"] } }
        }
        passes {
            variable group { type: string }
            resource aws_vpc_security_group_egress_rule one { security_group_id: group, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "0.0.0.0/0" }
        }
        passes {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["0.0.0.0/0"] }
        }
        passes {
            resource aws_security_group one { egress { protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["0.0.0.0/0"] } }
        }
    }
}
