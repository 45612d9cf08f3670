rule! {
    /// The addresses inside a tunnel are none that AWS uses itself.
    ///
    /// Of 169.254.0.0/16, AWS keeps the first networks of six ranges and 169.254.169.252/30 for itself.
    pub TunnelAddresses for aws_vpn_connection as connection {
        require: !contains(["169.254.0.0/30", "169.254.1.0/30", "169.254.2.0/30", "169.254.3.0/30", "169.254.4.0/30", "169.254.5.0/30", "169.254.169.252/30"], connection.tunnel1_inside_cidr)
            && !contains(["169.254.0.0/30", "169.254.1.0/30", "169.254.2.0/30", "169.254.3.0/30", "169.254.4.0/30", "169.254.5.0/30", "169.254.169.252/30"], connection.tunnel2_inside_cidr),
        message: "AWS uses the addresses inside a tunnel of {connection} itself",
        help: "write another range of 4 addresses, such as `169.254.10.0/30`",
        fails {
            variable site { type: string } variable hub { type: string }
            resource aws_vpn_connection office { customer_gateway_id: site, transit_gateway_id: hub, type: "ipsec.1", tunnel1_inside_cidr: "169.254.1.0/30" }
        }
        passes {
            variable site { type: string } variable hub { type: string }
            resource aws_vpn_connection office { customer_gateway_id: site, transit_gateway_id: hub, type: "ipsec.1", tunnel1_inside_cidr: "169.254.10.0/30" }
        }
    }
}
