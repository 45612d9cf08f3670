rule! {
    /// A network ACL keeps the world from ports of administration and FTP.
    ///
    /// It is the second fence, which holds where a security group was opened by mistake. Off by itself: most networks
    /// leave the work to security groups.
    pub AclAdministration for aws_network_acl_rule(comes: it.egress != true, allows: it.rule_action == "allow", v4: it.cidr_block, v6: it.ipv6_cidr_block) | aws_network_acl.ingress(comes: true, allows: it.action == "allow", v4: it.cidr_block, v6: it.ipv6_cidr_block) as it {
        when: comes,
        require: !(allows && (v4 == "0.0.0.0/0" || v6 == "::/0") && (it.protocol == "-1" || it.protocol == "all" || any([20, 21, 22, 3389], port => it.from_port <= port && it.to_port >= port))),
        message: "{it} lets the world in on ports 20, 21, 22 or 3389",
        help: "name the ports that serve the world",
        level: allow,
        fails {
            variable acl { type: string }
            resource aws_network_acl_rule shell { network_acl_id: acl, rule_number: 100, protocol: "tcp", rule_action: "allow", cidr_block: "0.0.0.0/0", from_port: 20, to_port: 22 }
        }
        fails {
            variable acl { type: string }
            resource aws_network_acl_rule all { network_acl_id: acl, rule_number: 100, protocol: "-1", rule_action: "allow", cidr_block: "0.0.0.0/0" }
        }
        fails {
            variable network { type: string }
            resource aws_network_acl main { vpc_id: network, ingress { rule_no: 100, protocol: "tcp", action: "allow", cidr_block: "0.0.0.0/0", from_port: 3389, to_port: 3389 } }
        }
        passes {
            variable acl { type: string }
            resource aws_network_acl_rule web { network_acl_id: acl, rule_number: 100, protocol: "tcp", rule_action: "allow", cidr_block: "0.0.0.0/0", from_port: 443, to_port: 443 }
        }
        passes {
            variable network { type: string }
            resource aws_network_acl main { vpc_id: network, ingress { rule_no: 100, protocol: "tcp", action: "deny", cidr_block: "0.0.0.0/0", from_port: 3389, to_port: 3389 } }
        }
    }
}
