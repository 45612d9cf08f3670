rule! {
    /// A private NAT gateway has no public address.
    ///
    /// With `connectivity_type: "private"` an elastic address is refused.
    pub PrivateNatAddress for aws_nat_gateway as nat {
        when: nat.connectivity_type == "private",
        require: nat.allocation_id == null,
        message: "{nat} is private, and has a public address",
        help: "remove `allocation_id`, or set `connectivity_type: \"public\"`",
        at: nat.allocation_id,
        fails {
            variable subnet { type: string }
            resource aws_eip out { domain: "vpc" }
            resource aws_nat_gateway way { subnet_id: subnet, connectivity_type: "private", allocation_id: out.id }
        }
        passes {
            variable subnet { type: string }
            resource aws_nat_gateway way { subnet_id: subnet, connectivity_type: "private" }
        }
    }
}
