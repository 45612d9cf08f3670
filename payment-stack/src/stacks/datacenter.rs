//! The way to the datacenter: the VPN exists and is only read.

use infra::stack;

stack! {
    /// The existing VPN connection and the gateway at our end of it.
    ///
    /// Provider 5.x has no data source for VPN connections. There Cloud Control is asked for the same connection by the same id:
    /// its gateways are those that it has, and not those that somebody gave a tag.
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
            data aws_cloudcontrolapi_resource vpn {
                type_name: "AWS::EC2::VPNConnection",
                identifier: vpn_connection_id,
                lifecycle {
                    // As above: a key of a tunnel is 8 to 64 of these characters, and what stands for one that is kept elsewhere is not.
                    postcondition {
                        condition: alltrue([
                            for tunnel in try(jsondecode(self.properties).VpnTunnelOptionsSpecifications, []):
                                !can(regex("^[0-9A-Za-z._]{{8,64}}$", tunnel.PreSharedKey)) || lower(tunnel.PreSharedKey) == "redacted"
                        ]),
                        error_message: "the VPN connection must keep its pre-shared keys in Secrets Manager",
                    }
                    postcondition {
                        condition: can(regex("^vgw-", jsondecode(self.properties).VpnGatewayId)),
                        error_message: "the VPN connection must end at a virtual private gateway",
                    }
                }
            }
            output vpn_gateway_id = jsondecode(data.aws_cloudcontrolapi_resource.vpn.properties).VpnGatewayId;
            output customer_gateway_id = jsondecode(data.aws_cloudcontrolapi_resource.vpn.properties).CustomerGatewayId;
        }
    }
}
