rule! {
    /// A variable of a stage is named by letters, digits and underscores.
    ///
    /// Another name is refused, and values have a set of characters of their own.
    pub StageVariables for aws_api_gateway_stage as stage {
        when: stage.variables != null,
        require: all([for key, value in stage.variables: key], key => can(regex("^[A-Za-z0-9_]+$", key))),
        message: "a variable of {stage} has a name that it cannot have",
        help: "write letters, digits and underscores",
        at: stage.variables,
        fails {
            resource aws_api_gateway_stage live { rest_api_id: "a", deployment_id: "d", stage_name: "live", variables: { "the-color": "red" } }
        }
        passes {
            resource aws_api_gateway_stage live { rest_api_id: "a", deployment_id: "d", stage_name: "live", variables: { the_color: "red" } }
        }
    }
}
