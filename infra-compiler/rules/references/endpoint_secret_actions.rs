rule! {
    /// The role of an endpoint may read the secret that the endpoint logs in with.
    ///
    /// DMS reads the secret as this role, and refuses an endpoint, or fails when it connects, where the role may not.
    pub EndpointSecretActions for aws_dms_endpoint as it {
        when: it.secrets_manager_arn != null,
        require: !any(aws_iam_role, role => role.arn == it.secrets_manager_access_role_arn
            && !allows(role, "secretsmanager:GetSecretValue", it.secrets_manager_arn)),
        message: "the role of {it} may not read its secret",
        help: "allow it `secretsmanager:GetSecretValue` on the secret",
        at: it.secrets_manager_access_role_arn,
        fails {
            resource aws_iam_role reader { name: "reader", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.us-east-1.amazonaws.com" } }] } }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_secretsmanager_secret other { name: "other" }
            resource aws_iam_role_policy reads { name: "reads", role: reader.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: other.arn }] } }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", secrets_manager_arn: login.arn, secrets_manager_access_role_arn: reader.arn }
        }
        passes {
            resource aws_iam_role reader { name: "reader", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.us-east-1.amazonaws.com" } }] } }
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_iam_role_policy reads { name: "reads", role: reader.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: login.arn }] } }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", secrets_manager_arn: login.arn, secrets_manager_access_role_arn: reader.arn }
        }
    }
}
