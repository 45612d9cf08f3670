rule! {
    /// A stage of an API stands behind a web firewall.
    ///
    /// What everybody may ask is asked by machines that look for holes. Off by itself: a firewall costs, and wants care.
    pub StageFirewall for aws_api_gateway_stage as stage {
        require: any(aws_wafv2_web_acl_association, it => it.resource_arn == stage.arn),
        message: "{stage} stands open to the world without a web firewall",
        help: "write an `aws_wafv2_web_acl_association` with the `arn` of the stage",
        level: allow,
        fails {
            variable api { type: string }
            variable deployment { type: string }
            resource aws_api_gateway_stage live { rest_api_id: api, deployment_id: deployment, stage_name: "live" }
        }
        passes {
            variable acl { type: string }
            variable api { type: string }
            variable deployment { type: string }
            resource aws_api_gateway_stage live { rest_api_id: api, deployment_id: deployment, stage_name: "live" }
            resource aws_wafv2_web_acl_association live { resource_arn: aws_api_gateway_stage.live.arn, web_acl_arn: acl }
        }
    }
}
