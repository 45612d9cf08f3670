rule! {
    /// A container knows how much memory it has.
    ///
    /// Without `memory` of the task each container has `memory` or `memoryReservation`: otherwise the task is refused.
    pub ContainerMemory for aws_ecs_task_definition as task {
        when: task.memory == null,
        require: all(jsondecode(task.container_definitions), it => it.memory != null || it.memoryReservation != null),
        message: "a container of {task} does not say how much memory it has",
        help: "set `memory` of the container, or of the task",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1" }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memoryReservation: 128 }]) }
        }
    }
}
