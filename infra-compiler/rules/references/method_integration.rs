rule! {
    /// A method of an API leads somewhere.
    ///
    /// An API with a method that has no integration cannot be deployed.
    pub MethodIntegration for aws_api_gateway_method as method {
        when: any(aws_api_gateway_deployment, it => it.rest_api_id == method.rest_api_id),
        require: any(aws_api_gateway_integration, it => it.rest_api_id == method.rest_api_id
            && it.resource_id == method.resource_id && it.http_method == method.http_method),
        message: "{method.http_method} of this resource has no integration, and the API cannot be deployed",
        help: "write an `aws_api_gateway_integration` for it",
        fails {
            resource aws_api_gateway_rest_api shop { name: "shop" }
            resource aws_api_gateway_method list { rest_api_id: shop.id, resource_id: shop.root_resource_id, http_method: "GET", authorization: "NONE" }
            resource aws_api_gateway_integration other { rest_api_id: shop.id, resource_id: shop.root_resource_id, http_method: "POST", type: "MOCK" }
            resource aws_api_gateway_deployment now { rest_api_id: shop.id }
        }
        passes {
            resource aws_api_gateway_rest_api shop { name: "shop" }
            resource aws_api_gateway_method list { rest_api_id: shop.id, resource_id: shop.root_resource_id, http_method: "GET", authorization: "NONE" }
            resource aws_api_gateway_integration list { rest_api_id: shop.id, resource_id: shop.root_resource_id, http_method: aws_api_gateway_method.list.http_method, type: "MOCK" }
            resource aws_api_gateway_deployment now { rest_api_id: shop.id }
        }
    }
}
