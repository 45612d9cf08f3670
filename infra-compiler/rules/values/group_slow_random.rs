rule! {
    /// A target group that starts slowly goes round.
    ///
    /// `slow_start` raises each target's share step by step: with `least_outstanding_requests` or `weighted_random` it is
    /// refused.
    pub GroupSlowRandom for aws_lb_target_group as group {
        when: group.slow_start > 0,
        require: group.load_balancing_algorithm_type == null || group.load_balancing_algorithm_type == "round_robin",
        message: "{group} starts slowly, and does not go round",
        help: "remove `slow_start`, or set `load_balancing_algorithm_type: \"round_robin\"`",
        at: group.slow_start,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, slow_start: 60, load_balancing_algorithm_type: "least_outstanding_requests" }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, slow_start: 60, load_balancing_algorithm_type: "round_robin" }
        }
    }
}
