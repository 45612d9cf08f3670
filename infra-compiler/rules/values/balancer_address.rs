rule! {
    /// Only a network load balancer has fixed addresses.
    ///
    /// Elastic addresses and private addresses in `subnet_mapping` are refused for an application load balancer.
    pub BalancerAddress for aws_lb.subnet_mapping as mapping of balancer {
        when: balancer.load_balancer_type == null || balancer.load_balancer_type == "application",
        require: mapping.allocation_id == null && mapping.private_ipv4_address == null,
        message: "an application load balancer has no fixed addresses",
        help: "set `load_balancer_type: \"network\"`, or remove the address",
        at: mapping.allocation_id,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_eip door { domain: "vpc" }
            resource aws_lb front { name: "front", subnet_mapping { subnet_id: a, allocation_id: door.id } subnet_mapping { subnet_id: b } }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_eip door { domain: "vpc" }
            resource aws_lb front { name: "front", subnet_mapping { subnet_id: a, allocation_id: door.id }, load_balancer_type: "network" }
        }
    }
}
