rule! {
    /// A URL is called with its own action.
    ///
    /// `function_url_auth_type` goes with `lambda:InvokeFunctionUrl`: beside another action it is refused.
    pub PermissionUrl for aws_lambda_permission as permission {
        when: permission.function_url_auth_type != null,
        require: permission.action == "lambda:InvokeFunctionUrl",
        message: "{permission.action} is not how a URL is called",
        help: "set `action: \"lambda:InvokeFunctionUrl\"`",
        at: permission.action,
        fails {
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: "work", principal: "*", function_url_auth_type: "NONE" }
        }
        passes {
            resource aws_lambda_permission call { action: "lambda:InvokeFunctionUrl", function_name: "work", principal: "*", function_url_auth_type: "NONE" }
        }
    }
}
