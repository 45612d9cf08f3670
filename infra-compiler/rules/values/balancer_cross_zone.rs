rule! {
    /// An application load balancer sends across zones.
    ///
    /// Only network and gateway load balancers can keep requests in a zone: `enable_cross_zone_load_balancing: false` is
    /// refused for another.
    pub BalancerCrossZone for aws_lb as balancer {
        when: balancer.load_balancer_type == null || balancer.load_balancer_type == "application",
        require: balancer.enable_cross_zone_load_balancing != false,
        message: "an application load balancer always sends across zones",
        help: "remove it, and set `load_balancing_cross_zone_enabled` of the target group",
        at: balancer.enable_cross_zone_load_balancing,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { subnets: [a, b], internal: true, enable_cross_zone_load_balancing: false }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { subnets: [a, b], internal: true, load_balancer_type: "network", enable_cross_zone_load_balancing: false }
        }
    }
}
