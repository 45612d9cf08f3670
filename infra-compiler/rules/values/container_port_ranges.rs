rule! {
    /// A range of ports begins before it ends.
    ///
    /// `containerPortRange` is written like `8000-8010`, and not beside a `containerPort`.
    pub ContainerPortRanges for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), c => all(c.portMappings, port => port.containerPortRange == null || port.containerPort == null && tonumber(element(split("-", port.containerPortRange), 0)) < tonumber(element(split("-", port.containerPortRange), 1)))),
        message: "a range of ports of {task} is none",
        help: "write it like `8000-8010`, without `containerPort`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, portMappings: [{ containerPortRange: "8010-8000" }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, portMappings: [{ containerPortRange: "8000-8010" }] }]) }
        }
    }
}
