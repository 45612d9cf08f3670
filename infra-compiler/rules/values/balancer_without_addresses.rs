rule! {
    /// Only an application load balancer does without public IPv4.
    ///
    /// `dualstack-without-public-ipv4` on another type, or on an internal one, is refused.
    pub BalancerWithoutAddresses for aws_lb as balancer {
        when: balancer.ip_address_type == "dualstack-without-public-ipv4",
        require: (balancer.load_balancer_type == null || balancer.load_balancer_type == "application") && balancer.internal != true,
        message: "{balancer} is no application load balancer of the internet",
        help: "set `ip_address_type: \"dualstack\"`",
        at: balancer.ip_address_type,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], load_balancer_type: "network", ip_address_type: "dualstack-without-public-ipv4" }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], ip_address_type: "dualstack-without-public-ipv4" }
        }
    }
}
