rule! {
    /// Only HTTP starts slowly.
    ///
    /// `slow_start` belongs to an application load balancer: on a target group of TCP, UDP or TLS it is refused.
    pub GroupSlowStart for aws_lb_target_group as group {
        when: contains(["TCP", "TLS", "UDP", "TCP_UDP", "GENEVE"], group.protocol),
        require: group.slow_start == null || group.slow_start == 0,
        message: "a target group of {group.protocol} does not start slowly",
        help: "remove `slow_start`",
        at: group.slow_start,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, slow_start: 60 }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, slow_start: 60 }
        }
    }
}
