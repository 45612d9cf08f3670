rule! {
    /// Two resources of an API have two paths.
    ///
    /// API Gateway refuses a second resource with the same part under the same parent.
    pub ApiPaths for aws_api_gateway_resource as it {
        require: !any(aws_api_gateway_resource, other => other < it && other.rest_api_id == it.rest_api_id
            && other.parent_id == it.parent_id && other.path_part == it.path_part),
        message: "another resource of this API has the path {it.path_part}",
        help: "add the methods to the first one",
        at: it.path_part,
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
