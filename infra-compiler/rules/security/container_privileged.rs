rule! {
    /// A container has no power over its host.
    ///
    /// A privileged container is root on the machine, and so is whoever breaks into it.
    pub ContainerPrivileged for aws_ecs_task_definition(containers: jsondecode(it.container_definitions)) | aws_batch_job_definition(containers: flatten([jsondecode(it.container_properties)])) as it {
        require: !any(containers, container => container.privileged == true),
        message: "a container of {it} is root on its host",
        help: "remove `privileged`, and add the one capability that it needs",
        level: warn,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, privileged: true }]) }
        }
        fails {
            resource aws_batch_job_definition work { name: "work", type: "container", container_properties: jsonencode({ image: "work:1", privileged: true, resourceRequirements: [] }) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]) }
        }
        passes {
            resource aws_batch_job_definition work { name: "work", type: "container", container_properties: jsonencode({ image: "work:1", privileged: false, resourceRequirements: [] }) }
        }
    }
}
