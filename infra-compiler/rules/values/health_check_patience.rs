rule! {
    /// A health check is answered before the next one is sent.
    ///
    /// The load balancer refuses a timeout longer than the interval.
    pub HealthCheckPatience for aws_lb_target_group.health_check as check {
        require: check.timeout <= check.interval,
        message: "this health check waits {check.timeout} s, and is repeated every {check.interval} s",
        help: "set `timeout` below `interval`",
        at: check.timeout,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: network, health_check { interval: 10, timeout: 20 } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: network, health_check { interval: 10, timeout: 5 } }
        }
    }
}
