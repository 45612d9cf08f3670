rule! {
    /// A security group does not let the whole world in on every port.
    ///
    /// With the protocol `-1` every port of everything in the group is open to every address, those of administration and
    /// databases among them.
    pub WorldOpenEverything for aws_security_group.ingress(comes: true) | aws_security_group_rule(comes: it.type == "ingress") as it {
        when: comes && (it.protocol == "-1" || it.protocol == "all"),
        require: !(contains(coalesce(it.cidr_blocks, []), "0.0.0.0/0") || contains(coalesce(it.ipv6_cidr_blocks, []), "::/0")),
        message: "{it} lets the whole world in on every port",
        help: "name the protocol and the ports, or the addresses",
        at: it.cidr_blocks,
        level: warn,
        fails {
            resource aws_security_group one { ingress { protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["0.0.0.0/0"] } }
        }
        fails {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["0.0.0.0/0"] }
        }
        passes {
            resource aws_security_group one { ingress { protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["10.0.0.0/8"] } }
        }
        passes {
            resource aws_security_group one { ingress { protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["0.0.0.0/0"] } }
        }
        passes {
            variable group { type: string }
            resource aws_security_group_rule one { type: "ingress", security_group_id: group, protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["10.0.0.0/8"] }
        }
        passes {
            variable group { type: string }
            resource aws_security_group_rule one { type: "egress", security_group_id: group, protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["0.0.0.0/0"] }
        }
    }
}
