rule! {
    /// A gateway load balancer is of no scheme.
    ///
    /// A gateway load balancer is reached by endpoints alone: `internal` is refused.
    pub GatewayBalancerScheme for aws_lb as balancer {
        when: balancer.load_balancer_type == "gateway",
        require: balancer.internal == null,
        message: "a gateway load balancer is neither internal nor of the internet",
        help: "remove `internal`",
        at: balancer.internal,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { subnets: [a], load_balancer_type: "gateway", internal: true }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { subnets: [a], load_balancer_type: "gateway" }
        }
    }
}
