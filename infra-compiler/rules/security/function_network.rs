rule! {
    /// A function stands in a network.
    ///
    /// What it may reach is then said by its security group. Off by itself: one that calls AWS alone is simpler and no
    /// less safe without.
    pub FunctionNetwork for aws_lambda_function as function {
        require: function.vpc_config != null,
        message: "{function} stands in no network",
        help: "write `vpc_config`",
        level: allow,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1" }
        }
        passes {
            variable subnet { type: string }
            variable group { type: string }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1", vpc_config { subnet_ids: [subnet], security_group_ids: [group] } }
        }
    }
}
