rule! {
    /// A rule of a network ACL does not let everything in.
    ///
    /// It is the second fence, which holds where a security group was opened by mistake. Off by itself: most networks leave the work to
    /// security groups.
    pub AclOpen for aws_network_acl_rule as it {
        require: !(it.egress != true && it.rule_action == "allow" && (it.cidr_block == "0.0.0.0/0" || it.ipv6_cidr_block == "::/0") && (it.protocol == "-1" || it.protocol == "all")),
        message: "{it} lets everything in",
        help: "name protocols, ports and ranges",
        at: it.protocol,
        level: allow,
        fails {
            variable acl { type: string }
            resource aws_network_acl_rule all { network_acl_id: acl, rule_number: 100, protocol: "-1", rule_action: "allow", cidr_block: "0.0.0.0/0" }
        }
        passes {
            variable acl { type: string }
            resource aws_network_acl_rule web { network_acl_id: acl, rule_number: 100, protocol: "tcp", rule_action: "allow", cidr_block: "0.0.0.0/0", from_port: 443, to_port: 443 }
        }
        passes {
            variable acl { type: string }
            resource aws_network_acl_rule out { network_acl_id: acl, rule_number: 100, egress: true, protocol: "-1", rule_action: "allow", cidr_block: "0.0.0.0/0" }
        }
    }
}
