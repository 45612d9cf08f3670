rule! {
    /// An internal load balancer has no public address.
    ///
    /// With `internal: true` an elastic address is refused.
    pub BalancerPublicAddress for aws_lb.subnet_mapping as mapping of balancer {
        when: balancer.internal == true,
        require: mapping.allocation_id == null,
        message: "{balancer} is internal, and has a public address",
        help: "remove `allocation_id`, or set `internal: false`",
        at: mapping.allocation_id,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_eip door { domain: "vpc" }
            resource aws_lb front { name: "front", subnet_mapping { subnet_id: a, allocation_id: door.id }, load_balancer_type: "network", internal: true }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_eip door { domain: "vpc" }
            resource aws_lb front { name: "front", subnet_mapping { subnet_id: a, allocation_id: door.id }, load_balancer_type: "network", internal: false }
        }
    }
}
