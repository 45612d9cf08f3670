rule! {
    /// A task with secrets has a role that reads them.
    ///
    /// ECS reads `secrets` with `execution_role_arn`, and refuses a task without.
    pub ContainerSecretsRole for aws_ecs_task_definition as task {
        require: task.execution_role_arn != null || all(jsondecode(task.container_definitions), it => !any(it.secrets, secret => true)),
        message: "{task} has secrets, and no role to read them",
        help: "set `execution_role_arn`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, secrets: [{ name: "KEY", valueFrom: "arn:aws:ssm:eu-west-1:123456789012:parameter/key" }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, secrets: [{ name: "KEY", valueFrom: "arn:aws:ssm:eu-west-1:123456789012:parameter/key" }] }]), execution_role_arn: "arn:aws:iam::123456789012:role/exec" }
        }
    }
}
