rule! {
    /// Targets fail over in one way.
    ///
    /// `on_deregistration` and `on_unhealthy` must be the same.
    pub GroupFailover for aws_lb_target_group.target_failover as failover {
        require: failover.on_deregistration == failover.on_unhealthy,
        message: "targets fail over in two ways",
        help: "give both the same value",
        at: failover.on_unhealthy,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 6081, protocol: "GENEVE", vpc_id: network, target_failover { on_deregistration: "rebalance", on_unhealthy: "no_rebalance" } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 6081, protocol: "GENEVE", vpc_id: network, target_failover { on_deregistration: "rebalance", on_unhealthy: "rebalance" } }
        }
    }
}
