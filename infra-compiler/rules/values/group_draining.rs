rule! {
    /// Targets are drained where connections are kept.
    ///
    /// `unhealthy_draining_interval` is the time that connections of a sick target have left: with
    /// `enable_unhealthy_connection_termination` they have none, and it is refused.
    pub GroupDraining for aws_lb_target_group.target_health_state as state {
        when: state.enable_unhealthy_connection_termination == true,
        require: state.unhealthy_draining_interval == null || state.unhealthy_draining_interval == 0,
        message: "connections end at once, and have an interval",
        help: "set `enable_unhealthy_connection_termination: false`",
        at: state.unhealthy_draining_interval,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, target_health_state { enable_unhealthy_connection_termination: true, unhealthy_draining_interval: 60 } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, target_health_state { enable_unhealthy_connection_termination: false, unhealthy_draining_interval: 60 } }
        }
    }
}
