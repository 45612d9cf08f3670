rule! {
    /// What is sent to a method is looked at before it is handed on.
    ///
    /// A validator refuses what lacks a parameter or has another shape. Off by itself: the program behind it may look
    /// itself.
    pub MethodUnchecked for aws_api_gateway_method as method {
        when: method.http_method != "OPTIONS",
        require: method.request_validator_id != null,
        message: "{method} hands on whatever is sent",
        help: "set `request_validator_id`",
        at: method.request_validator_id,
        level: allow,
        fails {
            variable api { type: string }
            variable part { type: string }
            resource aws_api_gateway_method orders { rest_api_id: api, resource_id: part, http_method: "POST", authorization: "AWS_IAM" }
        }
        passes {
            variable validator { type: string }
            variable api { type: string }
            variable part { type: string }
            resource aws_api_gateway_method orders { rest_api_id: api, resource_id: part, http_method: "POST", authorization: "AWS_IAM", request_validator_id: validator }
        }
    }
}
