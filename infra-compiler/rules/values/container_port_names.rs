rule! {
    /// Two ports of a task have two names.
    ///
    /// A second port of one `name` is refused.
    pub ContainerPortNames for aws_ecs_task_definition as task {
        when: all(flatten([for c in jsondecode(task.container_definitions): coalesce(c.portMappings, [])]), port => port.name != null),
        require: length(distinct([for port in flatten([for c in jsondecode(task.container_definitions): coalesce(c.portMappings, [])]) if port.name != null: port.name])) == length([for port in flatten([for c in jsondecode(task.container_definitions): coalesce(c.portMappings, [])]) if port.name != null: 1]),
        message: "two ports of {task} have one name",
        help: "give each another `name`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, portMappings: [{ containerPort: 80, name: "web" }, { containerPort: 81, name: "web" }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, portMappings: [{ containerPort: 80, name: "web" }, { containerPort: 81, name: "admin" }] }]) }
        }
    }
}
