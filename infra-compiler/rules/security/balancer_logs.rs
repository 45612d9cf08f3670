rule! {
    /// A load balancer writes down who asked.
    ///
    /// Its log is the only one that has every request, also of a target that is gone. Off by itself: it needs a bucket,
    /// and costs.
    pub BalancerLogs for aws_lb | aws_elb as balancer {
        require: balancer.access_logs.bucket != null && balancer.access_logs.enabled != false,
        message: "{balancer} writes no access log",
        help: "write `access_logs {{ bucket: …, enabled: true }}`",
        at: balancer.access_logs,
        level: allow,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b] }
        }
        fails {
            resource aws_elb web { availability_zones: ["eu-west-1a"], listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], access_logs { bucket: "logs", enabled: true } }
        }
        passes {
            resource aws_elb web { availability_zones: ["eu-west-1a"], listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } access_logs { bucket: "logs" } }
        }
    }
}
