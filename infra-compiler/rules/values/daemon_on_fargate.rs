rule! {
    /// Daemons run on machines of one's own.
    ///
    /// Fargate has no machines: the strategy `DAEMON` is refused.
    pub DaemonOnFargate for aws_ecs_service as service {
        when: service.scheduling_strategy == "DAEMON",
        require: service.launch_type != "FARGATE",
        message: "Fargate runs no daemons",
        help: "remove `scheduling_strategy`, or set `launch_type: \"EC2\"`",
        at: service.launch_type,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", scheduling_strategy: "DAEMON", launch_type: "FARGATE" }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", scheduling_strategy: "DAEMON", launch_type: "EC2" }
        }
    }
}
