rule! {
    /// Several target groups share requests by weight.
    ///
    /// Where a listener forwards to several groups, each has a `weight`: one without takes its part as 1, which is seldom
    /// what was meant.
    pub ForwardWeights for aws_lb_listener.default_action.forward | aws_lb_listener_rule.action.forward as forward {
        require: length(forward.target_group) < 2 || all(forward.target_group, group => group.weight != null),
        message: "a target group among several has no weight",
        help: "set `weight` of each",
        at: forward.target_group,
        level: warn,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "forward", forward { target_group { arn: group } target_group { arn: certificate, weight: 10 } } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "forward", forward { target_group { arn: group, weight: 90 } target_group { arn: certificate, weight: 10 } } } }
        }
    }
}
