rule! {
    /// A health check of TCP asks for no path.
    ///
    /// It opens a connection and asks nothing: `path` and `matcher` are refused.
    pub GroupHealthPath for aws_lb_target_group.health_check as check of group {
        when: check.protocol == "TCP",
        require: check.path == null && check.matcher == null,
        message: "a health check of TCP asks for nothing",
        help: "remove `path` and `matcher`, or set `protocol: \"HTTP\"`",
        at: check.path,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, health_check { protocol: "TCP", path: "/" } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, health_check { protocol: "HTTP", path: "/" } }
        }
    }
}
