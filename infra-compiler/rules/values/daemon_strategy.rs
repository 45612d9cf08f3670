rule! {
    /// A daemon runs everywhere.
    ///
    /// A service of the strategy `DAEMON` has no strategy of placement, is not balanced across zones, and is replaced in
    /// place.
    pub DaemonStrategy for aws_ecs_service as service {
        when: service.scheduling_strategy == "DAEMON",
        require: length(service.ordered_placement_strategy) == 0 && service.availability_zone_rebalancing != "ENABLED",
        message: "{service} runs on each machine, and chooses none",
        help: "remove `ordered_placement_strategy` and `availability_zone_rebalancing`",
        at: service.scheduling_strategy,
        fails {
            variable task { type: string }
            variable cluster { type: string }
            resource aws_ecs_service web { name: "web", cluster: cluster, task_definition: task, scheduling_strategy: "DAEMON", ordered_placement_strategy { type: "binpack", field: "cpu" } }
        }
        passes {
            variable task { type: string }
            variable cluster { type: string }
            resource aws_ecs_service web { name: "web", cluster: cluster, task_definition: task, scheduling_strategy: "DAEMON" }
        }
    }
}
