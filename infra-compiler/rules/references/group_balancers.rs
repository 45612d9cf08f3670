rule! {
    /// A target group is of one load balancer.
    ///
    /// A group that one load balancer sends to is refused by the next.
    pub GroupBalancers for aws_lb_listener.default_action as action of listener {
        when: action.target_group_arn != null,
        require: !any(aws_lb_listener, other => other < listener && any(aws_lb, one => one.arn == listener.load_balancer_arn
            && any(aws_lb, two => two.arn == other.load_balancer_arn && one != two))
            && any(other.default_action, it => it.target_group_arn == action.target_group_arn)),
        message: "another load balancer sends to this target group",
        help: "write a target group for each load balancer",
        at: action.target_group_arn,
        fails {
            variable network { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb one_balancer { name: "one", subnets: [a, b] }
            resource aws_lb two_balancer { name: "two", subnets: [a, b] }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_lb_listener one { load_balancer_arn: one_balancer.arn, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: web.arn } }
            resource aws_lb_listener two { load_balancer_arn: two_balancer.arn, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: web.arn } }
        }
        passes {
            variable network { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb one_balancer { name: "one", subnets: [a, b] }
            resource aws_lb two_balancer { name: "two", subnets: [a, b] }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_lb_target_group api { name: "api", port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_lb_listener one { load_balancer_arn: one_balancer.arn, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: web.arn } }
            resource aws_lb_listener two { load_balancer_arn: two_balancer.arn, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: api.arn } }
        }
    }
}
