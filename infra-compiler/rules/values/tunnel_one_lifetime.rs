rule! {
    /// A tunnel renews its second keys before its first.
    ///
    /// `tunnel1_phase2_lifetime_seconds` must be less than `tunnel1_phase1_lifetime_seconds`.
    pub TunnelOneLifetime for aws_vpn_connection as vpn {
        require: coalesce(vpn.tunnel1_phase2_lifetime_seconds, 3600) < coalesce(vpn.tunnel1_phase1_lifetime_seconds, 28800),
        message: "tunnel 1 keeps its second keys as long as its first",
        help: "lower `tunnel1_phase2_lifetime_seconds`",
        at: vpn.tunnel1_phase2_lifetime_seconds,
        fails {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1", tunnel1_phase1_lifetime_seconds: 3600, tunnel1_phase2_lifetime_seconds: 3600 }
        }
        passes {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1", tunnel1_phase1_lifetime_seconds: 7200, tunnel1_phase2_lifetime_seconds: 3600 }
        }
    }
}
