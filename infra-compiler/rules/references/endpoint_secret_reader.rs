rule! {
    /// DMS may assume the role of an `aws_dms_endpoint`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `dms.amazonaws.com` for this one. With
    /// any other the resource is refused, or fails as soon as it works.
    pub EndpointSecretReader for aws_dms_endpoint as it {
        require: !any(aws_iam_role, role => role.arn == it.secrets_manager_access_role_arn && !trusts(role.assume_role_policy, "dms.amazonaws.com")),
        message: "DMS may not assume this role",
        help: "name `dms.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.secrets_manager_access_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", secrets_manager_arn: login.arn, secrets_manager_access_role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_iam_role_policy reads { name: "reads", role: worker.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: login.arn }] } }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", secrets_manager_arn: login.arn, secrets_manager_access_role_arn: worker.arn }
        }
    }
}
