rule! {
    /// Only targets that last are drained.
    ///
    /// A function has no connections to drain: `deregistration_delay` is refused.
    pub FunctionGroupDraining for aws_lb_target_group as group {
        when: group.target_type == "lambda",
        require: group.deregistration_delay == null,
        message: "a function is not drained",
        help: "remove `deregistration_delay`",
        at: group.deregistration_delay,
        level: warn,
        fails {
            resource aws_lb_target_group work { target_type: "lambda", deregistration_delay: 60 }
        }
        passes {
            resource aws_lb_target_group work { target_type: "lambda" }
        }
    }
}
