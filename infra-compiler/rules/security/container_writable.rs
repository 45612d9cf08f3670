rule! {
    /// A container does not write to its own files.
    ///
    /// What breaks in has then no place to put its tools. Off by itself: many programs write temporary files.
    pub ContainerWritable for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), container => container.readonlyRootFilesystem == true),
        message: "a container of {task} writes to its own files",
        help: "set `readonlyRootFilesystem: true`, and mount a volume for what is temporary",
        at: task.container_definitions,
        level: allow,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, readonlyRootFilesystem: true }]) }
        }
    }
}
