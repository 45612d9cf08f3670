rule! {
    /// A target group of a function has no port.
    ///
    /// A function is called and not connected to: `port`, `protocol` and `vpc_id` are refused.
    pub FunctionGroupPort for aws_lb_target_group as group {
        when: group.target_type == "lambda",
        require: group.port == null && group.protocol == null && group.vpc_id == null,
        message: "a function has no port, protocol or VPC",
        help: "remove `port`, `protocol` and `vpc_id`",
        at: group.port,
        level: warn,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, target_type: "lambda" }
        }
        passes {
            resource aws_lb_target_group work { name: "work", target_type: "lambda" }
        }
    }
}
