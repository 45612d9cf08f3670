rule! {
    /// A gateway load balancer has no security groups.
    ///
    /// It stands before what filters, and filters nothing itself: `security_groups` are refused.
    pub GatewayBalancerGroups for aws_lb as balancer {
        when: balancer.load_balancer_type == "gateway",
        require: !any(balancer.security_groups, it => it != null),
        message: "{balancer} of gateways has security groups",
        help: "remove `security_groups`",
        at: balancer.security_groups,
        fails {
            variable network { type: string }
            resource aws_security_group web { vpc_id: network }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], load_balancer_type: "gateway", security_groups: [web.id] }
        }
        passes {
            variable network { type: string }
            resource aws_security_group web { vpc_id: network }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], load_balancer_type: "network", security_groups: [web.id] }
        }
    }
}
