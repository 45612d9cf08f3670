rule! {
    /// A daemon runs once on each machine.
    ///
    /// `desired_count` of the strategy `DAEMON` is refused.
    pub DaemonCount for aws_ecs_service as service {
        when: service.scheduling_strategy == "DAEMON",
        require: service.desired_count == null,
        message: "{service} is a daemon, and counts its tasks",
        help: "remove `desired_count`",
        at: service.desired_count,
        level: warn,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", scheduling_strategy: "DAEMON", desired_count: 2 }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", scheduling_strategy: "DAEMON" }
        }
    }
}
