rule! {
    /// A DMS endpoint of DynamoDB has a role.
    ///
    /// DMS writes to tables with `service_access_role`, and refuses an endpoint without it.
    pub EndpointTableRole for aws_dms_endpoint as endpoint {
        when: endpoint.engine_name == "dynamodb",
        require: endpoint.service_access_role != null,
        message: "{endpoint} has no role to write with",
        help: "set `service_access_role` to the ARN of a role that DMS may assume",
        at: endpoint.engine_name,
        fails {
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "dynamodb" }
        }
        passes {
            resource aws_iam_role writer { name: "writer", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
            resource aws_dms_endpoint shop { endpoint_id: "shop", endpoint_type: "target", engine_name: "dynamodb", service_access_role: writer.arn }
        }
    }
}
