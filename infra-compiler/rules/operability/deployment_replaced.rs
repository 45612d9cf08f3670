rule! {
    /// A new deployment of an API is there before the old one goes.
    ///
    /// A stage cannot be without a deployment, so that AWS refuses to delete the one in use. Off by itself: one that
    /// never changes needs it not.
    pub DeploymentReplaced for aws_api_gateway_deployment as deployment {
        require: deployment.lifecycle.create_before_destroy == true,
        message: "{deployment} is deleted before its successor is there",
        help: "write `lifecycle {{ create_before_destroy: true }}`",
        level: allow,
        fails {
            variable api { type: string }
            resource aws_api_gateway_deployment live { rest_api_id: api }
        }
        passes {
            variable api { type: string }
            resource aws_api_gateway_deployment live { rest_api_id: api, lifecycle { create_before_destroy: true } }
        }
    }
}
