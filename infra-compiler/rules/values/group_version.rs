rule! {
    /// Only HTTP has versions.
    ///
    /// `protocol_version` belongs to a target group of HTTP or HTTPS: on another it is refused.
    pub GroupVersion for aws_lb_target_group as group {
        when: contains(["TCP", "TLS", "UDP", "TCP_UDP", "GENEVE"], group.protocol),
        require: group.protocol_version == null,
        message: "a target group of {group.protocol} has no `protocol_version`",
        help: "remove `protocol_version`",
        at: group.protocol_version,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, protocol_version: "HTTP2" }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, protocol_version: "HTTP2" }
        }
    }
}
