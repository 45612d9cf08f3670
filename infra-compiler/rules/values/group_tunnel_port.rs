rule! {
    /// A target group of GENEVE has port 6081.
    ///
    /// Gateway load balancers send to that port: another is refused.
    pub GroupTunnelPort for aws_lb_target_group as group {
        when: group.protocol == "GENEVE",
        require: group.port == 6081,
        message: "{group} of GENEVE has port {group.port}",
        help: "set `port: 6081`",
        at: group.port,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "GENEVE", vpc_id: network }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 6081, protocol: "GENEVE", vpc_id: network }
        }
    }
}
