rule! {
    /// A load balancer of the internet has no private address of its choice.
    ///
    /// `private_ipv4_address` is for an internal network load balancer: otherwise it is refused.
    pub BalancerPrivateAddress for aws_lb.subnet_mapping as mapping of balancer {
        when: balancer.internal == false,
        require: mapping.private_ipv4_address == null,
        message: "{balancer} is of the internet, and chooses a private address",
        help: "set `internal: true`, or remove `private_ipv4_address`",
        at: mapping.private_ipv4_address,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_eip door { domain: "vpc" }
            resource aws_lb front { name: "front", subnet_mapping { subnet_id: a, private_ipv4_address: "10.0.0.8" }, load_balancer_type: "network", internal: false }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_eip door { domain: "vpc" }
            resource aws_lb front { name: "front", subnet_mapping { subnet_id: a, private_ipv4_address: "10.0.0.8" }, load_balancer_type: "network", internal: true }
        }
    }
}
