rule! {
    /// A listener of UDP sends to targets that take UDP.
    ///
    /// UDP has no connections that could be turned into those of TCP: such a listener takes a target group of `UDP` or
    /// `TCP_UDP` alone.
    pub UdpListenerTargetGroup for aws_lb_listener.default_action as action of listener {
        when: listener.protocol == "UDP",
        require: !any(aws_lb_target_group, group =>
            group.arn == action.target_group_arn && contains(["TCP", "TLS"], group.protocol)),
        message: "a listener of UDP cannot send to a target group of TCP",
        help: "give the target group `protocol: \"UDP\"`, or both of them `\"TCP_UDP\"`",
        at: action.target_group_arn,
        fails {
            variable balancer { type: string }
            variable network { type: string }
            resource aws_lb_target_group names { port: 53, protocol: "TCP", vpc_id: network }
            resource aws_lb_listener names {
                load_balancer_arn: balancer,
                port: 53,
                protocol: "UDP",
                default_action { type: "forward", target_group_arn: aws_lb_target_group.names.arn }
            }
        }
        passes {
            variable balancer { type: string }
            variable network { type: string }
            resource aws_lb_target_group names { port: 53, protocol: "UDP", vpc_id: network }
            resource aws_lb_listener names {
                load_balancer_arn: balancer,
                port: 53,
                protocol: "UDP",
                default_action { type: "forward", target_group_arn: aws_lb_target_group.names.arn }
            }
        }
    }
}
