rule! {
    /// A load balancer that filters what comes by PrivateLink has security groups.
    ///
    /// `enforce_security_group_inbound_rules_on_private_link_traffic` needs groups to enforce.
    pub BalancerLinkGroups for aws_lb as balancer {
        when: balancer.enforce_security_group_inbound_rules_on_private_link_traffic == "on",
        require: length(coalesce(balancer.security_groups, [])) > 0,
        message: "{balancer} has no security groups to enforce",
        help: "set `security_groups`",
        at: balancer.enforce_security_group_inbound_rules_on_private_link_traffic,
        fails {
            variable a { type: string }
            resource aws_lb front { load_balancer_type: "network", internal: true, subnets: [a], enforce_security_group_inbound_rules_on_private_link_traffic: "on" }
        }
        passes {
            variable a { type: string }
            variable door { type: string }
            resource aws_lb front { load_balancer_type: "network", internal: true, subnets: [a], security_groups: [door], enforce_security_group_inbound_rules_on_private_link_traffic: "on" }
        }
    }
}
