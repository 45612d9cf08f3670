rule! {
    /// A permission names who may call the function.
    ///
    /// With the principal `*` and no more every account of AWS may call it.
    pub PermissionPublic for aws_lambda_permission as permission {
        when: permission.principal == "*",
        require: permission.source_arn != null || permission.source_account != null || permission.principal_org_id != null || permission.function_url_auth_type != null,
        message: "every account of AWS may call the function",
        help: "name a service or an account as `principal`",
        at: permission.principal,
        fails {
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "*" }
        }
        passes {
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "*", principal_org_id: "o-abcdefghij" }
        }
        passes {
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "123456789012" }
        }
    }
}
