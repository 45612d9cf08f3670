rule! {
    /// A list of ranges has room for its entries.
    ///
    /// More entries than `max_entries` are refused.
    pub PrefixListSize for aws_ec2_managed_prefix_list as list {
        require: length(list.entry) <= list.max_entries,
        message: "{list} has {length(list.entry)} entries, and room for {list.max_entries}",
        help: "raise `max_entries`",
        at: list.max_entries,
        fails {
            resource aws_ec2_managed_prefix_list ours { name: "ours", address_family: "IPv4", max_entries: 1, entry { cidr: "10.0.0.0/16" } entry { cidr: "10.1.0.0/16" } }
        }
        passes {
            resource aws_ec2_managed_prefix_list ours { name: "ours", address_family: "IPv4", max_entries: 2, entry { cidr: "10.0.0.0/16" } entry { cidr: "10.1.0.0/16" } }
        }
    }
}
