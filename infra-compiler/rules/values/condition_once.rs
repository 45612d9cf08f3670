rule! {
    /// A rule asks once for the path, the host and the method.
    ///
    /// Two conditions on one of these are refused: their values stand in one.
    pub ConditionOnce for aws_lb_listener_rule as it {
        require: length([for c in it.condition if length(c.path_pattern) > 0: 1]) <= 1 && length([for c in it.condition if length(c.host_header) > 0: 1]) <= 1 && length([for c in it.condition if length(c.http_request_method) > 0: 1]) <= 1,
        message: "two conditions of {it} ask for the same",
        help: "write their values in one condition",
        at: it.condition,
        fails {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { path_pattern { values: ["/a"] } } condition { path_pattern { values: ["/b"] } } }
        }
        passes {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { path_pattern { values: ["/a"] } } condition { host_header { values: ["example.com"] } } }
        }
    }
}
