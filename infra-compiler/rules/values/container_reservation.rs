rule! {
    /// A container reserves no more memory than it may have.
    ///
    /// `memoryReservation` above `memory` is refused.
    pub ContainerReservation for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), it => it.memory == null || it.memoryReservation == null || it.memoryReservation <= it.memory),
        message: "a container of {task} reserves more memory than it may have",
        help: "lower `memoryReservation`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, memoryReservation: 512 }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, memoryReservation: 256 }]) }
        }
    }
}
