rule! {
    /// A load balancer may call the functions of a target group.
    ///
    /// A function is registered only where a permission names `elasticloadbalancing.amazonaws.com`.
    pub TargetFunctionPermission for aws_lb_target_group_attachment as attachment {
        when: any(aws_lambda_function, function => function.arn == attachment.target_id),
        require: any(aws_lambda_function, function => function.arn == attachment.target_id
            && any(aws_lambda_permission, it => it.principal == "elasticloadbalancing.amazonaws.com"
                && (it.function_name == function.arn || it.function_name == function.function_name))),
        message: "the load balancer may not call this function",
        help: "write an `aws_lambda_permission` with `principal: \"elasticloadbalancing.amazonaws.com\"`, and name it in `depends_on`",
        at: attachment.target_id,
        level: warn,
        fails {
            variable role { type: string }
            variable group { type: string }
            resource aws_lambda_function page { function_name: "page", role: role, package_type: "Image", image_uri: "page:1" }
            resource aws_lb_target_group_attachment page { target_group_arn: group, target_id: aws_lambda_function.page.arn }
        }
        passes {
            variable role { type: string }
            variable group { type: string }
            resource aws_lambda_function page { function_name: "page", role: role, package_type: "Image", image_uri: "page:1" }
            resource aws_lambda_permission page {
                action: "lambda:InvokeFunction", function_name: aws_lambda_function.page.function_name, principal: "elasticloadbalancing.amazonaws.com",
            }
            resource aws_lb_target_group_attachment page { target_group_arn: group, target_id: aws_lambda_function.page.arn }
        }
    }
}
