#[resource(aws_ecs_task_definition, name = "ecs-task-definition-{suffix}")]
pub struct Task {
    pub container_definitions: String,
    pub volume: Vec<Volume>,
    #[fixed([{ type: "memberOf" }, { expression: "zone" }])]
    placement_constraints: Vec<Constraint>,
  //^^^^^^^^^^^^^^^^^^^^^ missing `type` on `placement_constraints` of `aws_ecs_task_definition`
  // = help: add `type: …`, a text
}

stack! {
    #[workspace("demo")]
    pub Demo {
        resource Task good { container_definitions: "[]", volume: [{ name: "data" }] }
    }
}
