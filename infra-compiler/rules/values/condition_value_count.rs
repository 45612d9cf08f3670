rule! {
    /// A rule compares with up to five values.
    ///
    /// All conditions of a rule have five values together.
    pub ConditionValueCount for aws_lb_listener_rule as it {
        require: sum(concat([0], [for c in it.condition: length(concat(coalesce(c.path_pattern.values, []), coalesce(c.host_header.values, []), coalesce(c.http_request_method.values, []), coalesce(c.source_ip.values, []), coalesce(c.http_header.values, [])))])) <= 5,
        message: "{it} compares with more than five values",
        help: "write several rules",
        at: it.condition,
        fails {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { path_pattern { values: ["/a", "/b", "/c", "/d", "/e", "/f"] } } }
        }
        passes {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { path_pattern { values: ["/a", "/b", "/c"] } } }
        }
    }
}
