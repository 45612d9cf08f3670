rule! {
    /// A load balancer writes down who asked.
    ///
    /// Its log is the only one that has every request, also of a target that is gone. A bucket alone turns it not on. Off by
    /// itself: it needs a bucket, and costs.
    pub BalancerLogs for aws_lb as balancer {
        require: balancer.access_logs.bucket != null && balancer.access_logs.enabled == true,
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
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], access_logs { bucket: "logs" } }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], access_logs { bucket: "logs", enabled: true } }
        }
    }
}
