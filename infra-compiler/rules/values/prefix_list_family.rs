rule! {
    /// A list of ranges has ranges of its family.
    ///
    /// An IPv4 list refuses IPv6 ranges, and the reverse.
    pub PrefixListFamily for aws_ec2_managed_prefix_list.entry as entry of list {
        require: cidr_overlaps(if list.address_family == "IPv4" { "0.0.0.0/0" } else { "::/0" }, entry.cidr),
        message: "{entry.cidr} is not of {list.address_family}",
        help: "write ranges of one family, and another list for the other",
        at: entry.cidr,
        fails {
            resource aws_ec2_managed_prefix_list ours { name: "ours", address_family: "IPv4", max_entries: 2, entry { cidr: "2001:db8::/32" } }
        }
        passes {
            resource aws_ec2_managed_prefix_list ours { name: "ours", address_family: "IPv6", max_entries: 2, entry { cidr: "2001:db8::/32" } }
        }
    }
}
