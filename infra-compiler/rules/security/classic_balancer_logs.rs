rule! {
    /// A classic load balancer writes down who asked.
    ///
    /// Its log is the only one that has every request, also of an instance that is gone. Off by itself: it needs a bucket, and
    /// costs.
    pub ClassicBalancerLogs for aws_elb as balancer {
        require: balancer.access_logs.bucket != null && balancer.access_logs.enabled != false,
        message: "{balancer} writes no access log",
        help: "write `access_logs {{ bucket: … }}`",
        at: balancer.access_logs,
        level: allow,
        fails {
            resource aws_elb web { availability_zones: ["eu-west-1a"], listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } }
        }
        passes {
            resource aws_elb web { availability_zones: ["eu-west-1a"], listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } access_logs { bucket: "logs" } }
        }
    }
}
