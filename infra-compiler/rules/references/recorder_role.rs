rule! {
    /// AWS Config may assume the role of an `aws_config_configuration_recorder`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `config.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub RecorderRole for aws_config_configuration_recorder as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "config.amazonaws.com")),
        message: "AWS Config may not assume this role",
        help: "name `config.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_config_configuration_recorder main { name: "main", role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "config.amazonaws.com" } }] }) }
            resource aws_config_configuration_recorder main { name: "main", role_arn: worker.arn }
        }
    }
}
