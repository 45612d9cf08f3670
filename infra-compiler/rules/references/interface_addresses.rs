rule! {
    /// An interface's addresses are of its subnet.
    ///
    /// An address that the subnet does not have is refused.
    pub InterfaceAddresses for aws_network_interface as interface {
        require: !any(aws_subnet, subnet => subnet.id == interface.subnet_id
            && any(interface.private_ips, address => !cidr_contains(subnet.cidr_block, address))),
        message: "an address of {interface} is not one of its subnet",
        help: "choose addresses of the subnet, such as `cidrhost(subnet.cidr_block, 10)`",
        at: interface.private_ips,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_network_interface front { subnet_id: a.id, private_ips: ["10.0.1.10"] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_network_interface front { subnet_id: a.id, private_ips: ["10.0.0.10"] }
        }
    }
}
