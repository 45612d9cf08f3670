rule! {
    /// A task does not see the processes of its host.
    ///
    /// With `pid_mode: "host"` it sees and stops those of all other tasks, and reads their variables.
    pub TaskHostProcesses for aws_ecs_task_definition as task {
        require: task.pid_mode != "host",
        message: "{task} sees the processes of its host",
        help: "remove `pid_mode`",
        at: task.pid_mode,
        level: warn,
        fails {
            resource aws_ecs_task_definition web { family: "web", pid_mode: "host", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", pid_mode: "task", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]) }
        }
    }
}
