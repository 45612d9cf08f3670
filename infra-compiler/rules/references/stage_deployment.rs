rule! {
    /// A stage shows a deployment of its own API.
    ///
    /// A deployment is a snapshot of one API; the stage of another has no use for it.
    pub StageDeployment for aws_api_gateway_stage as stage {
        require: !any(aws_api_gateway_deployment, it => it.id == stage.deployment_id && it.rest_api_id != stage.rest_api_id),
        message: "the deployment of {stage} is of another API",
        help: "name a deployment of `rest_api_id`",
        at: stage.deployment_id,
        fails {
            resource aws_api_gateway_rest_api shop { name: "shop" }
            resource aws_api_gateway_rest_api bank { name: "bank" }
            resource aws_api_gateway_deployment now { rest_api_id: shop.id }
            resource aws_api_gateway_stage live { stage_name: "live", rest_api_id: bank.id, deployment_id: now.id }
        }
        passes {
            resource aws_api_gateway_rest_api shop { name: "shop" }
            resource aws_api_gateway_rest_api bank { name: "bank" }
            resource aws_api_gateway_deployment now { rest_api_id: shop.id }
            resource aws_api_gateway_stage live { stage_name: "live", rest_api_id: shop.id, deployment_id: now.id }
        }
    }
}
