rule! {
    /// A DMS endpoint with a secret has a role that may read it.
    ///
    /// DMS reads the secret with `secrets_manager_access_role_arn`: one without the other is refused.
    pub EndpointSecretRole for aws_dms_endpoint as endpoint {
        require: (endpoint.secrets_manager_arn == null) == (endpoint.secrets_manager_access_role_arn == null),
        message: "{endpoint} has only one of a secret and the role that reads it",
        help: "set both `secrets_manager_arn` and `secrets_manager_access_role_arn`",
        at: endpoint.secrets_manager_arn,
        fails {
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", secrets_manager_arn: login.arn }
        }
        passes {
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_iam_role reader { name: "reader", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.eu-west-1.amazonaws.com" } }] }) }
            resource aws_iam_role_policy reads { name: "reads", role: reader.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: login.arn }] } }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "source", engine_name: "mysql", secrets_manager_arn: login.arn, secrets_manager_access_role_arn: reader.arn }
        }
    }
}
