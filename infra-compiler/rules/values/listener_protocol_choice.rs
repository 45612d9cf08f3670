rule! {
    /// Only a listener of TLS agrees on a protocol.
    ///
    /// `alpn_policy` is a part of TLS on a network load balancer: beside another protocol it is refused.
    pub ListenerProtocolChoice for aws_lb_listener as listener {
        when: listener.alpn_policy != null && listener.alpn_policy != "None",
        require: listener.protocol == "TLS",
        message: "a listener of {listener.protocol} agrees on no protocol",
        help: "set `protocol: \"TLS\"`, or remove `alpn_policy`",
        at: listener.alpn_policy,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }, alpn_policy: "HTTP2Preferred" }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "TLS", certificate_arn: certificate, default_action { type: "forward", target_group_arn: web.arn }, alpn_policy: "HTTP2Preferred" }
        }
    }
}
