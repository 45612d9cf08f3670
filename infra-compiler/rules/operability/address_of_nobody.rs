rule! {
    /// A public address belongs to something.
    ///
    /// One that nothing uses is paid for each hour. Off by itself: an address may be kept for later, or be given by hand.
    pub AddressOfNobody for aws_eip as address {
        require: address.instance != null || address.network_interface != null || any(aws_eip_association, it => it.allocation_id == address.id) || any(aws_nat_gateway, it => it.allocation_id == address.id || contains(coalesce(it.secondary_allocation_ids, []), address.id)) || any(aws_lb, balancer => any(balancer.subnet_mapping, it => it.allocation_id == address.id)),
        message: "nothing uses {address}",
        help: "set `instance`, or name it where it is used",
        level: allow,
        fails { resource aws_eip spare { domain: "vpc" } }
        passes {
            variable subnet { type: string }
            resource aws_eip way { domain: "vpc" }
            resource aws_nat_gateway way { allocation_id: aws_eip.way.id, subnet_id: subnet }
        }
    }
}
