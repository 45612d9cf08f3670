rule! {
    /// A target group of HTTP is asked over HTTP.
    ///
    /// A health check of TCP tells nothing of an application: for a group of HTTP or HTTPS it is refused.
    pub GroupHealthProtocol for aws_lb_target_group.health_check as check of group {
        when: contains(["HTTP", "HTTPS"], group.protocol),
        require: check.protocol != "TCP",
        message: "a target group of {group.protocol} is not asked over TCP",
        help: "set `protocol: \"HTTP\"` or `\"HTTPS\"` in `health_check`",
        at: check.protocol,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, health_check { protocol: "TCP" } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, health_check { protocol: "TCP" } }
        }
    }
}
