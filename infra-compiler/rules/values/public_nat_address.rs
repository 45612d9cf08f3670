rule! {
    /// A public NAT gateway has an address.
    ///
    /// It sends under an elastic address, without which it is refused.
    pub PublicNatAddress for aws_nat_gateway as nat {
        when: nat.subnet_id != null && (nat.connectivity_type == null || nat.connectivity_type == "public"),
        require: nat.allocation_id != null,
        message: "{nat} has no address to send under",
        help: "write an `aws_eip`, and name its `id` in `allocation_id`",
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_nat_gateway way { subnet_id: a.id }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_eip out { domain: "vpc" }
            resource aws_nat_gateway way { subnet_id: a.id, allocation_id: out.id }
        }
    }
}
