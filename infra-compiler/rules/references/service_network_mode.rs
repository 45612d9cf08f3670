rule! {
    /// Only tasks with addresses of their own have a network.
    ///
    /// `network_configuration` needs `network_mode: "awsvpc"` of the task, and is refused without.
    pub ServiceNetworkMode for aws_ecs_service as service {
        when: service.network_configuration != null,
        require: !any(aws_ecs_task_definition, task => (task.arn == service.task_definition || task.family == service.task_definition)
            && (task.network_mode == null || contains(["bridge", "host", "none"], task.network_mode))),
        message: "the tasks of {service} have no addresses of their own",
        help: "set `network_mode: \"awsvpc\"` on the task",
        at: service.network_configuration,
        fails {
            variable a { type: string }
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), network_mode: "bridge" }
            resource aws_ecs_service front { name: "front", task_definition: web.arn, network_configuration { subnets: [a] } }
        }
        passes {
            variable a { type: string }
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), network_mode: "awsvpc" }
            resource aws_ecs_service front { name: "front", task_definition: web.arn, network_configuration { subnets: [a] } }
        }
    }
}
