rule! {
    /// A load balancer's address is one of its subnet.
    ///
    /// An address that the subnet does not have is refused.
    pub BalancerAddressSubnet for aws_lb.subnet_mapping as mapping of balancer {
        when: mapping.private_ipv4_address != null,
        require: !any(aws_subnet, subnet => subnet.id == mapping.subnet_id && !cidr_contains(subnet.cidr_block, mapping.private_ipv4_address)),
        message: "{mapping.private_ipv4_address} is not an address of the subnet",
        help: "choose an address of the subnet, such as `cidrhost(subnet.cidr_block, 10)`",
        at: mapping.private_ipv4_address,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_lb front { name: "front", load_balancer_type: "network", internal: true, subnet_mapping { subnet_id: a.id, private_ipv4_address: "10.0.1.8" } }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_lb front { name: "front", load_balancer_type: "network", internal: true, subnet_mapping { subnet_id: a.id, private_ipv4_address: "10.0.0.8" } }
        }
    }
}
