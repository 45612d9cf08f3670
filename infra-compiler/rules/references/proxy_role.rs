rule! {
    /// RDS may assume the role of an `aws_db_proxy`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `rds.amazonaws.com` for this one. With
    /// any other the resource is refused, or fails as soon as it works.
    pub ProxyRole for aws_db_proxy as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "rds.amazonaws.com")),
        message: "RDS may not assume this role",
        help: "name `rds.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            variable a { type: string }
            variable b { type: string }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_db_proxy front { name: "front", engine_family: "MYSQL", role_arn: worker.arn, vpc_subnet_ids: [a, b], auth { secret_arn: login.arn } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "rds.amazonaws.com" } }] }) }
            variable a { type: string }
            variable b { type: string }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_db_proxy front { name: "front", engine_family: "MYSQL", role_arn: worker.arn, vpc_subnet_ids: [a, b], auth { secret_arn: login.arn } }
        }
    }
}
