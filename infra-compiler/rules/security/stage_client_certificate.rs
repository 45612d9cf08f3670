rule! {
    /// What stands behind an API knows that the API asks.
    ///
    /// With a client certificate it can refuse everybody else. Off by itself: what is reached through a private link
    /// needs none.
    pub StageClientCertificate for aws_api_gateway_stage as stage {
        require: stage.client_certificate_id != null,
        message: "what stands behind {stage} does not know who asks",
        help: "write an `aws_api_gateway_client_certificate`, and set `client_certificate_id`",
        at: stage.client_certificate_id,
        level: allow,
        fails {
            variable api { type: string }
            variable deployment { type: string }
            resource aws_api_gateway_stage live { rest_api_id: api, deployment_id: deployment, stage_name: "live" }
        }
        passes {
            resource aws_api_gateway_client_certificate live {}
            variable api { type: string }
            variable deployment { type: string }
            resource aws_api_gateway_stage live { rest_api_id: api, deployment_id: deployment, stage_name: "live", client_certificate_id: aws_api_gateway_client_certificate.live.id }
        }
    }
}
