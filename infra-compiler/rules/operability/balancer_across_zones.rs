rule! {
    /// A load balancer sends to the targets of every zone.
    ///
    /// One that keeps to its own zone gives one target half of the work where zones have different numbers. Off by
    /// itself: traffic between zones costs.
    pub BalancerAcrossZones for aws_lb(across: balancer.enable_cross_zone_load_balancing == true, asked: balancer.load_balancer_type == "network" || balancer.load_balancer_type == "gateway") | aws_elb(across: balancer.cross_zone_load_balancing != false, asked: true) as balancer {
        when: asked,
        require: across,
        message: "{balancer} sends to the targets of its own zone alone",
        help: "set `enable_cross_zone_load_balancing: true`",
        level: allow,
        fails {
            variable a { type: string }
            resource aws_lb web { subnets: [a], load_balancer_type: "network" }
        }
        fails {
            resource aws_elb web { availability_zones: ["eu-west-1a"], cross_zone_load_balancing: false, listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } }
        }
        passes {
            variable a { type: string }
            resource aws_lb web { subnets: [a], load_balancer_type: "network", enable_cross_zone_load_balancing: true }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b] }
        }
        passes {
            resource aws_elb web { availability_zones: ["eu-west-1a"], listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } }
        }
    }
}
