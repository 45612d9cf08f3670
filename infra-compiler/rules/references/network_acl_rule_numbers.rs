rule! {
    /// Two rules of a network ACL have two numbers.
    ///
    /// A number stands once for what comes in and once for what goes out: a second rule of it is refused.
    pub NetworkAclRuleNumbers for aws_network_acl_rule as rule {
        require: !any(aws_network_acl_rule, other => other.network_acl_id == rule.network_acl_id && other < rule
            && other.rule_number == rule.rule_number && (other.egress == true) == (rule.egress == true)),
        message: "another rule of this network ACL has the number {rule.rule_number}",
        help: "choose another `rule_number`",
        at: rule.rule_number,
        fails {
            variable list { type: string }
            resource aws_network_acl_rule web { network_acl_id: list, rule_number: 100, protocol: "tcp", rule_action: "allow", cidr_block: "10.0.0.0/8", from_port: 443, to_port: 443 }
            resource aws_network_acl_rule ssh { network_acl_id: list, rule_number: 100, protocol: "tcp", rule_action: "deny", cidr_block: "10.0.0.0/8", from_port: 22, to_port: 22 }
        }
        passes {
            variable list { type: string }
            resource aws_network_acl_rule web { network_acl_id: list, rule_number: 100, protocol: "tcp", rule_action: "allow", cidr_block: "10.0.0.0/8", from_port: 443, to_port: 443 }
            resource aws_network_acl_rule back { network_acl_id: list, rule_number: 100, egress: true, protocol: "tcp", rule_action: "allow", cidr_block: "10.0.0.0/8", from_port: 443, to_port: 443 }
        }
    }
}
