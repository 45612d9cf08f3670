rule! {
    /// The host of a request has a condition of its own.
    ///
    /// `http_header` with the name `Host` is refused: `host_header` asks for it.
    pub ConditionHostHeader for aws_lb_listener_rule.condition.http_header as header of it {
        require: lower(header.http_header_name) != "host",
        message: "the host is asked for with `host_header`",
        help: "write `host_header {{ values: […] }}`",
        at: header.http_header_name,
        fails {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { http_header { http_header_name: "Host", values: ["example.com"] } } }
        }
        passes {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { http_header { http_header_name: "X-Shop", values: ["example.com"] } } }
        }
    }
}
