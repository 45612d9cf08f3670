rule! {
    /// Client certificates are verified against a trust store.
    ///
    /// `mode: "verify"` needs `trust_store_arn`, and the other modes take none: otherwise the listener is refused.
    pub ListenerTrustStore for aws_lb_listener.mutual_authentication as mutual of listener {
        require: (mutual.mode == "verify") == (mutual.trust_store_arn != null),
        message: "`{mutual.mode}` and a trust store do not go together",
        help: "set `trust_store_arn` with `mode: \"verify\"`, and with no other",
        at: mutual.mode,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }, mutual_authentication { mode: "verify" } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }, mutual_authentication { mode: "passthrough" } }
        }
    }
}
