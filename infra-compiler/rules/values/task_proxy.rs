rule! {
    /// A proxy of a task is a container of it.
    ///
    /// `proxy_configuration` needs the network mode `awsvpc`, and names a container of the task.
    pub TaskProxy for aws_ecs_task_definition as task {
        when: any(task.proxy_configuration, proxy => true),
        require: task.network_mode == "awsvpc" && any(jsondecode(task.container_definitions), c => any(task.proxy_configuration, proxy => proxy.container_name == c.name)),
        message: "{task} names a proxy that it has not, or has another network mode",
        help: r#"name a container of the task, and set `network_mode: "awsvpc"`"#,
        at: task.proxy_configuration,
        fails {
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", proxy_configuration { container_name: "envoy", properties: { AppPorts: "80", EgressIgnoredIPs: "169.254.170.2", IgnoredUID: "1337", ProxyEgressPort: "15001", ProxyIngressPort: "15000" } } container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, cpu: 128 }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", proxy_configuration { container_name: "web", properties: { AppPorts: "80", EgressIgnoredIPs: "169.254.170.2", IgnoredUID: "1337", ProxyEgressPort: "15001", ProxyIngressPort: "15000" } } container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, cpu: 128 }]) }
        }
    }
}
