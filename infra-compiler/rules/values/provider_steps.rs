rule! {
    /// A provider scales in steps that it may take.
    ///
    /// A least step above the greatest is refused.
    pub ProviderSteps for aws_ecs_capacity_provider.auto_scaling_group_provider.managed_scaling as scaling {
        require: scaling.minimum_scaling_step_size <= scaling.maximum_scaling_step_size,
        message: "at least {scaling.minimum_scaling_step_size} and at most {scaling.maximum_scaling_step_size} at a step",
        help: "set `minimum_scaling_step_size` to at most `maximum_scaling_step_size`",
        at: scaling.minimum_scaling_step_size,
        fails {
            variable group { type: string }
            resource aws_ecs_capacity_provider own { name: "own", auto_scaling_group_provider { auto_scaling_group_arn: group, managed_scaling { minimum_scaling_step_size: 5, maximum_scaling_step_size: 2 } } }
        }
        passes {
            variable group { type: string }
            resource aws_ecs_capacity_provider own { name: "own", auto_scaling_group_provider { auto_scaling_group_arn: group, managed_scaling { minimum_scaling_step_size: 1, maximum_scaling_step_size: 2 } } }
        }
    }
}
