rule! {
    /// Only functions are not asked.
    ///
    /// A health check with `enabled: false` is refused for targets other than functions.
    pub GroupHealthOff for aws_lb_target_group.health_check as check of group {
        when: group.target_type != "lambda",
        require: check.enabled != false,
        message: "targets of {group} must be asked how they are",
        help: "remove `enabled: false`",
        at: check.enabled,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, health_check { enabled: false } }
        }
        passes {
            resource aws_lb_target_group work { name: "work", target_type: "lambda", health_check { enabled: false } }
        }
    }
}
