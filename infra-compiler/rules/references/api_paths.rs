rule! {
    /// Two resources of an API have two paths.
    ///
    /// API Gateway refuses a second resource with the same part under the same parent.
    pub ApiPaths for aws_api_gateway_resource as resource_of {
        require: !any(aws_api_gateway_resource, other => other < resource_of && other.rest_api_id == resource_of.rest_api_id
            && other.parent_id == resource_of.parent_id && other.path_part == resource_of.path_part),
        message: "another resource of this API has the path {resource_of.path_part}",
        help: "add the methods to the first one",
        at: resource_of.path_part,
        fails {
            resource aws_api_gateway_rest_api shop { name: "shop" }
            resource aws_api_gateway_resource a { rest_api_id: shop.id, parent_id: shop.root_resource_id, path_part: "orders" }
            resource aws_api_gateway_resource b { rest_api_id: shop.id, parent_id: shop.root_resource_id, path_part: "orders" }
        }
        passes {
            resource aws_api_gateway_rest_api shop { name: "shop" }
            resource aws_api_gateway_resource a { rest_api_id: shop.id, parent_id: shop.root_resource_id, path_part: "orders" }
            resource aws_api_gateway_resource b { rest_api_id: shop.id, parent_id: a.id, path_part: "orders" }
        }
    }
}
