rule! {
    /// A mapping of a load balancer has one kind of address.
    ///
    /// A subnet of a network load balancer has an elastic address or a private one: both are refused.
    pub BalancerMappingAddress for aws_lb.subnet_mapping as mapping of balancer {
        require: mapping.allocation_id == null || mapping.private_ipv4_address == null,
        message: "a mapping of {balancer} has two addresses",
        help: "remove `private_ipv4_address`, or `allocation_id`",
        at: mapping.private_ipv4_address,
        fails {
            variable a { type: string }
            resource aws_lb front { load_balancer_type: "network", internal: true, subnet_mapping { subnet_id: a, allocation_id: "eipalloc-0123456789abcdef0", private_ipv4_address: "10.0.0.4" } }
        }
        passes {
            variable a { type: string }
            resource aws_lb front { load_balancer_type: "network", internal: true, subnet_mapping { subnet_id: a, private_ipv4_address: "10.0.0.4" } }
        }
    }
}
