rule! {
    /// A load balancer that logs says where.
    ///
    /// `enabled: true` in `access_logs` or `connection_logs` needs a `bucket`.
    pub BalancerLogBucket for aws_lb.access_logs | aws_lb.connection_logs as log of balancer {
        when: log.enabled == true,
        require: log.bucket != null && log.bucket != "",
        message: "{balancer} logs into no bucket",
        help: "set `bucket`",
        at: log.enabled,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { subnets: [a, b], internal: true, access_logs { bucket: "", enabled: true } }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { subnets: [a, b], internal: true, access_logs { bucket: "logs", enabled: true } }
        }
    }
}
