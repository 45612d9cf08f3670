rule! {
    /// A container has no more memory than its task.
    ///
    /// A container whose `memory` is above that of the task is refused.
    pub ContainerTaskMemory for aws_ecs_task_definition as task {
        when: length(regexall("^[0-9]+$", task.memory)) == 1,
        require: all(jsondecode(task.container_definitions), it => it.memory == null || it.memory <= tonumber(task.memory)),
        message: "a container of {task} has more memory than the {task.memory} MB of the task",
        help: "raise `memory` of the task",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 2048 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 1024 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
    }
}
