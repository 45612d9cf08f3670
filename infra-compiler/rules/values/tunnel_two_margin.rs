rule! {
    /// A tunnel renews its keys within half of their life.
    ///
    /// `tunnel2_rekey_margin_time_seconds` must be at most half of `tunnel2_phase2_lifetime_seconds`.
    pub TunnelTwoMargin for aws_vpn_connection as vpn {
        require: vpn.tunnel2_rekey_margin_time_seconds * 2 <= coalesce(vpn.tunnel2_phase2_lifetime_seconds, 3600),
        message: "tunnel 2 renews its keys before they are half as old as they get",
        help: "lower `tunnel2_rekey_margin_time_seconds`",
        at: vpn.tunnel2_rekey_margin_time_seconds,
        fails {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1", tunnel2_phase2_lifetime_seconds: 900, tunnel2_rekey_margin_time_seconds: 600 }
        }
        passes {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1", tunnel2_phase2_lifetime_seconds: 1800, tunnel2_rekey_margin_time_seconds: 600 }
        }
    }
}
