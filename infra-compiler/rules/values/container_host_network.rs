rule! {
    /// A container in the network of its machine has the machine's ports.
    ///
    /// In the network mode `host` a `hostPort` is the `containerPort`.
    pub ContainerHostNetwork for aws_ecs_task_definition as task {
        when: task.network_mode == "host",
        require: all(jsondecode(task.container_definitions), c => all(c.portMappings, port => port.hostPort == null || port.hostPort == port.containerPort)),
        message: "a container of {task} has another port on its machine",
        help: "write the same `hostPort`, or none",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", network_mode: "host", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, portMappings: [{ containerPort: 80, hostPort: 8080 }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", network_mode: "host", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, portMappings: [{ containerPort: 80, hostPort: 80 }] }]) }
        }
    }
}
