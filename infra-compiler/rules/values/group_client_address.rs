rule! {
    /// UDP keeps the client's address.
    ///
    /// `preserve_client_ip` cannot be turned off for a target group of UDP or TCP_UDP.
    pub GroupClientAddress for aws_lb_target_group as group {
        when: group.protocol == "UDP" || group.protocol == "TCP_UDP",
        require: group.preserve_client_ip != "false",
        message: "a target group of {group.protocol} keeps the client's address",
        help: "remove `preserve_client_ip`",
        at: group.preserve_client_ip,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "UDP", vpc_id: network, preserve_client_ip: "false" }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, preserve_client_ip: "false" }
        }
    }
}
