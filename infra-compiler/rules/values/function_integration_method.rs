rule! {
    /// A REST API calls functions by POST.
    ///
    /// Whatever method the API's own client used, Lambda is called with `POST`, and answers others with an error.
    pub FunctionIntegrationMethod for aws_api_gateway_integration as integration {
        when: any(aws_lambda_function, function => function.invoke_arn == integration.uri),
        require: integration.integration_http_method == "POST",
        message: "functions are called with POST alone",
        help: "set `integration_http_method: \"POST\"`",
        at: integration.integration_http_method,
        fails {
            variable role { type: string }
            variable api { type: string }
            variable root { type: string }
            resource aws_lambda_function list { function_name: "list", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/list:1" }
            resource aws_api_gateway_integration list {
                rest_api_id: api, resource_id: root, http_method: "GET", type: "AWS_PROXY", integration_http_method: "GET", uri: aws_lambda_function.list.invoke_arn,
            }
        }
        passes {
            variable role { type: string }
            variable api { type: string }
            variable root { type: string }
            resource aws_lambda_function list { function_name: "list", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/list:1" }
            resource aws_api_gateway_integration list {
                rest_api_id: api, resource_id: root, http_method: "GET", type: "AWS_PROXY", integration_http_method: "POST", uri: aws_lambda_function.list.invoke_arn,
            }
        }
    }
}
