rule! {
    /// CodeDeploy may assume the role of an `aws_codedeploy_deployment_group`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `codedeploy.amazonaws.com` for this
    /// one. With any other the resource is refused, or fails as soon as it works.
    pub DeploymentRole for aws_codedeploy_deployment_group as it {
        require: !any(aws_iam_role, role => role.arn == it.service_role_arn && !trusts(role.assume_role_policy, "codedeploy.amazonaws.com")),
        message: "CodeDeploy may not assume this role",
        help: "name `codedeploy.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.service_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_codedeploy_deployment_group web { app_name: "web", deployment_group_name: "web", service_role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "codedeploy.amazonaws.com" } }] }) }
            resource aws_codedeploy_deployment_group web { app_name: "web", deployment_group_name: "web", service_role_arn: worker.arn }
        }
    }
}
