rule! {
    /// A container with an address of its own has one number for a port.
    ///
    /// With `awsvpc` or `host` a `hostPort` is that of the container: another is refused.
    pub ContainerHostPorts for aws_ecs_task_definition as task {
        when: contains(["awsvpc", "host"], task.network_mode),
        require: all(jsondecode(task.container_definitions), it => all(it.portMappings, port => port.hostPort == null || port.hostPort == 0 || port.hostPort == port.containerPort)),
        message: "a container of {task} has another port outside than inside",
        help: "remove `hostPort`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, portMappings: [{ containerPort: 80, hostPort: 8080 }] }]), network_mode: "awsvpc" }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, portMappings: [{ containerPort: 80, hostPort: 80 }] }]), network_mode: "awsvpc" }
        }
    }
}
