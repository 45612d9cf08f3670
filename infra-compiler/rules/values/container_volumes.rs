rule! {
    /// A container mounts volumes of its task.
    ///
    /// `mountPoints` name volumes: one that the task does not have is refused.
    pub ContainerVolumes for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), it => all(it.mountPoints, point => any(task.volume, volume => volume.name == point.sourceVolume))),
        message: "a container of {task} mounts a volume that it does not have",
        help: "write `volume {{ name: … }}` in the task",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, mountPoints: [{ sourceVolume: "data", containerPath: "/data" }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, mountPoints: [{ sourceVolume: "data", containerPath: "/data" }] }]), volume { name: "data" } }
        }
    }
}
