rule! {
    /// A target group says how it asks its targets whether they are well.
    ///
    /// Without `health_check` it asks for `/`, and what answers there need not be what serves. Off by itself: for a small
    /// site `/` is right.
    pub GroupHealthOwnPath for aws_lb_target_group as group {
        when: group.protocol == "HTTP" || group.protocol == "HTTPS",
        require: group.health_check.path != null,
        message: "{group} asks its targets for `/`",
        help: "write `health_check {{ path: … }}`",
        at: group.health_check,
        level: allow,
        fails {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: network }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: network, health_check { path: "/health" } }
        }
    }
}
