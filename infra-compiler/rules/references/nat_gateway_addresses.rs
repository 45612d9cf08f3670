rule! {
    /// Two NAT gateways have two addresses.
    ///
    /// An elastic address belongs to one thing at a time: the second gateway is refused.
    pub NatGatewayAddresses for aws_nat_gateway as nat {
        require: !any(aws_nat_gateway, other =>
            other < nat && other.allocation_id == nat.allocation_id && nat.allocation_id != null),
        message: "another NAT gateway has this address",
        help: "write an `aws_eip` for each",
        at: nat.allocation_id,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_eip out { domain: "vpc" }
            resource aws_nat_gateway first { subnet_id: a, allocation_id: out.id }
            resource aws_nat_gateway second { subnet_id: b, allocation_id: out.allocation_id }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_eip out { domain: "vpc" }
            resource aws_eip out_b { domain: "vpc" }
            resource aws_nat_gateway first { subnet_id: a, allocation_id: out.id }
            resource aws_nat_gateway second { subnet_id: b, allocation_id: out_b.id }
        }
    }
}
