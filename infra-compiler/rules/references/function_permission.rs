rule! {
    /// Whoever calls a function may.
    ///
    /// S3, a load balancer and CloudWatch Logs try the function when they are told of it, and refuse where no permission names
    /// them. The subscription of a topic and the target of EventBridge are made either way, and without a permission the
    /// function is never called.
    pub FunctionPermission for
        aws_s3_bucket_notification.lambda_function(
            function: it.lambda_function_arn, calls: true, who: "S3", service: "s3", first: ", and name it in `depends_on`")
        | aws_lb_target_group_attachment(
            function: it.target_id, calls: true, who: "the load balancer", service: "elasticloadbalancing", first: ", and name it in `depends_on`")
        | aws_cloudwatch_log_subscription_filter(
            function: it.destination_arn, calls: true, who: "CloudWatch Logs", service: "logs", first: ", and name it in `depends_on`")
        | aws_sns_topic_subscription(
            function: it.endpoint, calls: it.protocol == "lambda", who: "SNS", service: "sns", first: "")
        | aws_cloudwatch_event_target(
            function: it.arn, calls: it.role_arn == null, who: "EventBridge", service: "events", first: "") as it {
        when: calls && any(aws_lambda_function, named => named.arn == function),
        require: any(aws_lambda_function, named => named.arn == function
            && any(aws_lambda_permission, permission => startswith(permission.principal, "{service}.")
                && (permission.function_name == named.arn || permission.function_name == named.function_name))),
        message: "{who} may not call this function",
        help: "write an `aws_lambda_permission` with `principal: \"{service}.amazonaws.com\"`{first}",
        at: function,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_lambda_function resize { function_name: "resize", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/resize:1" }
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: resize.arn, principal: "sns.amazonaws.com" }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                lambda_function { lambda_function_arn: resize.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_lambda_function resize { function_name: "resize", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/resize:1" }
            resource aws_lambda_permission call { action: "lambda:InvokeFunction", function_name: resize.function_name, principal: "s3.amazonaws.com" }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                lambda_function { lambda_function_arn: resize.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
        fails {
            variable role { type: string }
            variable group { type: string }
            resource aws_lambda_function page { function_name: "page", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/page:1" }
            resource aws_lb_target_group_attachment page { target_group_arn: group, target_id: aws_lambda_function.page.arn }
        }
        passes {
            variable role { type: string }
            variable group { type: string }
            resource aws_lambda_function page { function_name: "page", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/page:1" }
            resource aws_lambda_permission page {
                action: "lambda:InvokeFunction", function_name: aws_lambda_function.page.function_name, principal: "elasticloadbalancing.amazonaws.com",
            }
            resource aws_lb_target_group_attachment page { target_group_arn: group, target_id: aws_lambda_function.page.arn }
        }
        fails {
            variable role { type: string }
            resource aws_lambda_function ship { function_name: "ship", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/ship:1" }
            resource aws_cloudwatch_log_subscription_filter ship {
                name: "ship", log_group_name: "web", filter_pattern: "", destination_arn: aws_lambda_function.ship.arn,
            }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function ship { function_name: "ship", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/ship:1" }
            resource aws_lambda_permission ship { action: "lambda:InvokeFunction", function_name: aws_lambda_function.ship.arn, principal: "logs.amazonaws.com" }
            resource aws_cloudwatch_log_subscription_filter ship {
                name: "ship", log_group_name: "web", filter_pattern: "", destination_arn: aws_lambda_function.ship.arn,
            }
        }
        fails {
            variable role { type: string }
            resource aws_sns_topic orders { name: "orders" }
            resource aws_lambda_function bill { function_name: "bill", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/bill:1" }
            resource aws_sns_topic_subscription bill { topic_arn: orders.arn, protocol: "lambda", endpoint: aws_lambda_function.bill.arn }
        }
        passes {
            variable role { type: string }
            resource aws_sns_topic orders { name: "orders" }
            resource aws_lambda_function bill { function_name: "bill", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/bill:1" }
            resource aws_lambda_permission bill {
                action: "lambda:InvokeFunction", function_name: aws_lambda_function.bill.function_name, principal: "sns.amazonaws.com", source_arn: orders.arn,
            }
            resource aws_sns_topic_subscription bill { topic_arn: orders.arn, protocol: "lambda", endpoint: aws_lambda_function.bill.arn }
        }
        fails {
            variable role { type: string }
            resource aws_cloudwatch_event_rule nightly { schedule_expression: "rate(1 day)" }
            resource aws_lambda_function tidy { function_name: "tidy", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/tidy:1" }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: aws_lambda_function.tidy.arn }
        }
        passes {
            variable role { type: string }
            resource aws_cloudwatch_event_rule nightly { schedule_expression: "rate(1 day)" }
            resource aws_lambda_function tidy { function_name: "tidy", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/tidy:1" }
            resource aws_lambda_permission tidy {
                action: "lambda:InvokeFunction", function_name: aws_lambda_function.tidy.function_name, principal: "events.amazonaws.com", source_arn: nightly.arn,
            }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: aws_lambda_function.tidy.arn }
        }
    }
}
