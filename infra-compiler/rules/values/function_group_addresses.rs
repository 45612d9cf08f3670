rule! {
    /// Only machines have addresses.
    ///
    /// A target group of a function has no `ip_address_type` of IPv6.
    pub FunctionGroupAddresses for aws_lb_target_group as group {
        when: group.target_type == "lambda",
        require: group.ip_address_type != "ipv6",
        message: "a function has no addresses",
        help: "remove `ip_address_type`",
        at: group.ip_address_type,
        fails {
            resource aws_lb_target_group work { target_type: "lambda", ip_address_type: "ipv6" }
        }
        passes {
            resource aws_lb_target_group work { target_type: "lambda" }
        }
    }
}
