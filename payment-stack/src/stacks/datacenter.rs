//! The way to the datacenter: the VPN exists and is only read.

use infra::stack;

stack! {
    /// The existing VPN connection and the gateway at our end of it.
    ///
    /// Provider 5.x has no data source for VPN connections. There the two gateways are found by a tag that carries the
    /// connection's id, so that both targets take the same input.
    pub Datacenter<vpn_connection_id: string> {
        if provider.aws >= "6.0" {
            data aws_vpn_connection vpn {
                vpn_connection_id: vpn_connection_id,
                lifecycle {
                    // Otherwise the keys of both tunnels would stand in the connection's configuration, and so in the state.
                    postcondition {
                        condition: can(regex("^arn:", self.pre_shared_key_arn)),
                        error_message: "the VPN connection must keep its pre-shared keys in Secrets Manager",
                    }
                }
            }
            output vpn_gateway_id = data.aws_vpn_connection.vpn.vpn_gateway_id;
            output customer_gateway_id = data.aws_vpn_connection.vpn.customer_gateway_id;
        } else {
            data aws_vpn_gateway vpn { tags: { VpnConnection: vpn_connection_id } }
            data aws_customer_gateway vpn { tags: { VpnConnection: vpn_connection_id } }
            output vpn_gateway_id = data.aws_vpn_gateway.vpn.id;
            output customer_gateway_id = data.aws_customer_gateway.vpn.id;
        }
    }
}
