rule! {
    /// A rule asks for addresses of senders.
    ///
    /// Nothing is sent from 255.255.255.255: the condition is refused.
    pub ConditionBroadcast for aws_lb_listener_rule.condition.source_ip as source of it {
        require: !contains(source.values, "255.255.255.255/32"),
        message: "nothing is sent from 255.255.255.255",
        help: "remove it",
        at: source.values,
        fails {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { source_ip { values: ["255.255.255.255/32"] } } }
        }
        passes {
            variable listener { type: string }
            variable group { type: string }
            resource aws_lb_listener_rule some { listener_arn: listener, priority: 10, action { type: "forward", target_group_arn: group } condition { source_ip { values: ["192.0.2.0/24"] } } }
        }
    }
}
