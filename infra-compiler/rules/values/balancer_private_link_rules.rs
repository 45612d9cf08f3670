rule! {
    /// Only a network load balancer filters what comes by PrivateLink.
    ///
    /// `enforce_security_group_inbound_rules_on_private_link_traffic` on another type is refused.
    pub BalancerPrivateLinkRules for aws_lb as balancer {
        when: balancer.enforce_security_group_inbound_rules_on_private_link_traffic != null,
        require: balancer.load_balancer_type == "network",
        message: "{balancer} is no network load balancer",
        help: "set `load_balancer_type: \"network\"`, or remove it",
        at: balancer.enforce_security_group_inbound_rules_on_private_link_traffic,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], enforce_security_group_inbound_rules_on_private_link_traffic: "on" }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            variable door { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], load_balancer_type: "network", security_groups: [door], enforce_security_group_inbound_rules_on_private_link_traffic: "on" }
        }
    }
}
