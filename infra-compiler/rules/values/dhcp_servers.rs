rule! {
    /// Options of DHCP name up to four servers.
    ///
    /// More than four addresses in a list of servers are refused.
    pub DhcpServers for aws_vpc_dhcp_options as options {
        require: length(coalesce(options.domain_name_servers, [])) <= 4 && length(coalesce(options.ntp_servers, [])) <= 4 && length(coalesce(options.netbios_name_servers, [])) <= 4,
        message: "a list of servers has more than four",
        help: "name four at most",
        at: options.ntp_servers,
        fails {
            resource aws_vpc_dhcp_options many { ntp_servers: ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5"] }
        }
        passes {
            resource aws_vpc_dhcp_options few { ntp_servers: ["10.0.0.1", "10.0.0.2"] }
        }
    }
}
