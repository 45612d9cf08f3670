rule! {
    /// A tunnel renews its keys within half of their life.
    ///
    /// `tunnel1_rekey_margin_time_seconds` must be at most half of `tunnel1_phase2_lifetime_seconds`.
    pub TunnelOneMargin for aws_vpn_connection as vpn {
        require: vpn.tunnel1_rekey_margin_time_seconds * 2 <= coalesce(vpn.tunnel1_phase2_lifetime_seconds, 3600),
        message: "tunnel 1 renews its keys before they are half as old as they get",
        help: "lower `tunnel1_rekey_margin_time_seconds`",
        at: vpn.tunnel1_rekey_margin_time_seconds,
        fails {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1", tunnel1_phase2_lifetime_seconds: 900, tunnel1_rekey_margin_time_seconds: 600 }
        }
        passes {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1", tunnel1_phase2_lifetime_seconds: 1800, tunnel1_rekey_margin_time_seconds: 600 }
        }
    }
}
