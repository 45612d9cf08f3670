rule! {
    /// API Gateway may assume the role of an `aws_api_gateway_account`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `apigateway.amazonaws.com` for this
    /// one. With any other the resource is refused, or fails as soon as it works.
    pub ApiLogRole for aws_api_gateway_account as it {
        require: !any(aws_iam_role, role => role.arn == it.cloudwatch_role_arn && !trusts(role.assume_role_policy, "apigateway.amazonaws.com")),
        message: "API Gateway may not assume this role",
        help: "name `apigateway.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.cloudwatch_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_api_gateway_account main { cloudwatch_role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "apigateway.amazonaws.com" } }] }) }
            resource aws_api_gateway_account main { cloudwatch_role_arn: worker.arn }
        }
    }
}
