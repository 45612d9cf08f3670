rule! {
    /// Two containers of a task have two names.
    ///
    /// Containers are told apart by their names: two of one are refused.
    pub ContainersNamedTwice for aws_ecs_task_definition as task {
        require: length(distinct([for it in jsondecode(task.container_definitions): it.name])) == length(jsondecode(task.container_definitions)),
        message: "two containers of {task} have one name",
        help: "give each container a name of its own",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }, { name: "web", image: "web:1", memory: 256 }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }, { name: "log", image: "web:1", memory: 256 }]) }
        }
    }
}
