rule! {
    /// A method of an API asks who calls.
    ///
    /// With `NONE` and no key everybody may call it. `OPTIONS`, which browsers ask without credentials, may be so. Off by
    /// itself: a public API is open on purpose.
    pub MethodOpen for aws_api_gateway_method as method {
        when: method.http_method != "OPTIONS",
        require: method.authorization != "NONE" || method.api_key_required == true,
        message: "everybody may call {method}",
        help: "set `authorization`, or `api_key_required: true`",
        at: method.authorization,
        level: allow,
        fails {
            variable api { type: string }
            variable part { type: string }
            resource aws_api_gateway_method orders { rest_api_id: api, resource_id: part, http_method: "GET", authorization: "NONE" }
        }
        passes {
            variable api { type: string }
            variable part { type: string }
            resource aws_api_gateway_method orders { rest_api_id: api, resource_id: part, http_method: "GET", authorization: "AWS_IAM" }
        }
        passes {
            variable api { type: string }
            variable part { type: string }
            resource aws_api_gateway_method orders { rest_api_id: api, resource_id: part, http_method: "OPTIONS", authorization: "NONE" }
        }
        passes {
            variable api { type: string }
            variable part { type: string }
            resource aws_api_gateway_method orders { rest_api_id: api, resource_id: part, http_method: "GET", authorization: "NONE", api_key_required: true }
        }
    }
}
