rule! {
    /// A part of a path is a word or a variable.
    ///
    /// `path_part` has letters, digits and `._-:`, or is one variable in braces.
    pub PathPart for aws_api_gateway_resource as resource {
        require: can(regex("^([a-zA-Z0-9._:-]+|[{{][a-zA-Z0-9._:-]+[+]?[}}])$", resource.path_part)),
        message: "`{resource.path_part}` is no part of a path",
        help: "write a word, or one variable in braces",
        at: resource.path_part,
        fails {
            resource aws_api_gateway_resource orders { rest_api_id: "a", parent_id: "r", path_part: "orders/list" }
            resource aws_api_gateway_method orders { rest_api_id: "a", resource_id: aws_api_gateway_resource.orders.id, http_method: "GET", authorization: "AWS_IAM" }
        }
        passes {
            resource aws_api_gateway_resource orders { rest_api_id: "a", parent_id: "r", path_part: "{{order+}}" }
        }
    }
}
