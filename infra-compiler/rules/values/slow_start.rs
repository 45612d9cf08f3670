rule! {
    /// Targets start slowly for half a minute at least, or not at all.
    ///
    /// `slow_start` is 0, which switches it off, or 30 to 900 seconds.
    pub SlowStart for aws_lb_target_group | aws_alb_target_group as targets {
        when: targets.slow_start != null && targets.slow_start != 0,
        require: targets.slow_start >= 30 && targets.slow_start <= 900,
        message: "targets do not start slowly for {targets.slow_start} seconds",
        help: "write 30 to 900 seconds, or leave it out",
        at: targets.slow_start,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 443, protocol: "HTTPS", vpc_id: network, slow_start: 29 }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 443, protocol: "HTTPS", vpc_id: network, slow_start: 30 }
        }
    }
}
