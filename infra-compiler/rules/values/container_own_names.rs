rule! {
    /// A container with an address of its own has its own names.
    ///
    /// `hostname`, `extraHosts`, `dnsServers`, `disableNetworking` and `links` are refused in the network mode `awsvpc`.
    pub ContainerOwnNames for aws_ecs_task_definition as task {
        when: task.network_mode == "awsvpc",
        require: all(jsondecode(task.container_definitions), c => c.hostname == null && length(coalesce(c.extraHosts, [])) == 0 && length(coalesce(c.dnsServers, [])) == 0 && c.disableNetworking != true && length(coalesce(c.links, [])) == 0),
        message: "a container of {task} sets what its network interface does",
        help: "remove `hostname`, `extraHosts`, `dnsServers`, `disableNetworking` and `links`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, hostname: "web" }]) }
        }
        fails {
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, extraHosts: [{ hostname: "db", ipAddress: "10.0.0.4" }] }]) }
        }
        fails {
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, dnsServers: ["10.0.0.2"] }]) }
        }
        fails {
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, disableNetworking: true }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, user: "web" }]) }
        }
    }
}
