rule! {
    /// A load balancer refuses requests that two servers read differently.
    ///
    /// With `monitor` what smuggles a second request within a first is handed on.
    pub BalancerDesync for aws_lb | aws_elb as balancer {
        require: balancer.desync_mitigation_mode != "monitor",
        message: "{balancer} lets smuggled requests through",
        help: "write `defensive`, or `strictest`",
        at: balancer.desync_mitigation_mode,
        level: warn,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], desync_mitigation_mode: "monitor" }
        }
        fails {
            resource aws_elb web { availability_zones: ["eu-west-1a"], desync_mitigation_mode: "monitor", listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], desync_mitigation_mode: "strictest" }
        }
        passes {
            resource aws_elb web { availability_zones: ["eu-west-1a"], desync_mitigation_mode: "defensive", listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } }
        }
    }
}
