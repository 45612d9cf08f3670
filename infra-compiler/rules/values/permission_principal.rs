rule! {
    /// A permission is for a service, an account or a role.
    ///
    /// A principal of a service is written like `sns.amazonaws.com`, without spaces.
    pub PermissionPrincipal for aws_lambda_permission as permission {
        when: permission.principal != null,
        require: !can(regex(" ", permission.principal)) && (permission.principal == "*" || can(regex("^([0-9]+|arn:.*|[a-z0-9.-]+[.](amazonaws[.]com([.]cn)?|amazon[.]com))$", permission.principal))),
        message: "`{permission.principal}` is no principal",
        help: "write it like `sns.amazonaws.com`, or the number of an account",
        at: permission.principal,
        fails {
            resource aws_lambda_permission topic { function_name: "work", action: "lambda:InvokeFunction", principal: "sns", source_arn: "arn:aws:sns:us-east-1:123456789012:orders" }
        }
        passes {
            resource aws_lambda_permission topic { function_name: "work", action: "lambda:InvokeFunction", principal: "sns.amazonaws.com", source_arn: "arn:aws:sns:us-east-1:123456789012:orders" }
            resource aws_lambda_permission skill { function_name: "work", action: "lambda:InvokeFunction", principal: "alexa-appkit.amazon.com", event_source_token: "amzn1.ask.skill.1" }
        }
    }
}
