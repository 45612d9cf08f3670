rule! {
    /// A tunnel renews its second keys before its first.
    ///
    /// `tunnel2_phase2_lifetime_seconds` must be less than `tunnel2_phase1_lifetime_seconds`.
    pub TunnelTwoLifetime for aws_vpn_connection as vpn {
        require: coalesce(vpn.tunnel2_phase2_lifetime_seconds, 3600) < coalesce(vpn.tunnel2_phase1_lifetime_seconds, 28800),
        message: "tunnel 2 keeps its second keys as long as its first",
        help: "lower `tunnel2_phase2_lifetime_seconds`",
        at: vpn.tunnel2_phase2_lifetime_seconds,
        fails {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1", tunnel2_phase1_lifetime_seconds: 3600, tunnel2_phase2_lifetime_seconds: 3600 }
        }
        passes {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1", tunnel2_phase1_lifetime_seconds: 7200, tunnel2_phase2_lifetime_seconds: 3600 }
        }
    }
}
