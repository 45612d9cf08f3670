rule! {
    /// A container is started again after 60 seconds at the earliest.
    ///
    /// `restartAttemptPeriod` is 60 to 1800.
    pub ContainerRestarts for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), c => c.restartPolicy.restartAttemptPeriod == null || c.restartPolicy.restartAttemptPeriod >= 60 && c.restartPolicy.restartAttemptPeriod <= 1800),
        message: "a container of {task} is started again too soon",
        help: "write 60 to 1800",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, restartPolicy: { enabled: true, restartAttemptPeriod: 30 } }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, restartPolicy: { enabled: true, restartAttemptPeriod: 300 } }]) }
        }
    }
}
