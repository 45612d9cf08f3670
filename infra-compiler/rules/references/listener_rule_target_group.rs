rule! {
    /// A rule of a listener sends to targets that speak HTTP.
    ///
    /// Only listeners of HTTP and HTTPS have rules, and these forward requests: a target group of TCP, TLS or UDP belongs to a
    /// network load balancer.
    pub ListenerRuleTargetGroup for aws_lb_listener_rule.action as action of rule {
        require: !any(aws_lb_target_group, group =>
            group.arn == action.target_group_arn && contains(["TCP", "TLS", "UDP", "TCP_UDP", "GENEVE"], group.protocol)),
        message: "a rule of a listener cannot send to this target group",
        help: "give the target group `protocol: \"HTTP\"` or `\"HTTPS\"`",
        at: action.target_group_arn,
        fails {
            variable listener { type: string }
            variable network { type: string }
            resource aws_lb_target_group api { port: 8080, protocol: "TCP", vpc_id: network }
            resource aws_lb_listener_rule api {
                listener_arn: listener,
                action { type: "forward", target_group_arn: aws_lb_target_group.api.arn }
                condition { path_pattern { values: ["/api/*"] } }
            }
        }
        passes {
            variable listener { type: string }
            variable network { type: string }
            resource aws_lb_target_group api { port: 8080, protocol: "HTTP", vpc_id: network }
            resource aws_lb_listener_rule api {
                listener_arn: listener,
                action { type: "forward", target_group_arn: aws_lb_target_group.api.arn }
                condition { path_pattern { values: ["/api/*"] } }
            }
        }
    }
}
