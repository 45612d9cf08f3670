rule! {
    /// A function in a network has subnets and security groups.
    ///
    /// `vpc_config` with one of both empty is refused.
    pub FunctionNetworkParts for aws_lambda_function.vpc_config as network of function {
        require: (length(network.subnet_ids) > 0) == (length(network.security_group_ids) > 0),
        message: "{function} has subnets without security groups, or the reverse",
        help: "name both",
        at: network.security_group_ids,
        fails {
            variable a { type: string }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", vpc_config { subnet_ids: [a], security_group_ids: [] } }
        }
        passes {
            variable a { type: string }
            variable door { type: string }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", vpc_config { subnet_ids: [a], security_group_ids: [door] } }
        }
    }
}
