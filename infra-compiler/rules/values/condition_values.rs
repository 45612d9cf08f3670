rule! {
    /// A condition compares with something.
    ///
    /// An empty list of values is refused.
    pub ConditionValues for aws_lb_listener_rule.condition as condition of it {
        require: all([condition.path_pattern.values, condition.host_header.values, condition.http_request_method.values, condition.source_ip.values, condition.http_header.values], values => values == null || length(values) > 0),
        message: "a condition of {it} compares with nothing",
        help: "write values",
        fails {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { path_pattern { values: [] } } }
        }
        passes {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { path_pattern { values: ["/a"] } } }
        }
    }
}
