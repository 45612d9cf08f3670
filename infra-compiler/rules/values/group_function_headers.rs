rule! {
    /// Only functions take headers of several values.
    ///
    /// `lambda_multi_value_headers_enabled` on a target group of another type is refused, or does nothing.
    pub GroupFunctionHeaders for aws_lb_target_group as group {
        when: group.lambda_multi_value_headers_enabled == true,
        require: group.target_type == "lambda",
        message: "{group} is not of a function",
        help: "set `target_type: \"lambda\"`, or remove it",
        at: group.lambda_multi_value_headers_enabled,
        level: warn,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, lambda_multi_value_headers_enabled: true }
        }
        passes {
            resource aws_lb_target_group work { name: "work", target_type: "lambda", lambda_multi_value_headers_enabled: true }
        }
    }
}
