rule! {
    /// Client certificates are asked for over HTTPS.
    ///
    /// `mutual_authentication` on a listener of another protocol is refused.
    pub ListenerClientCertificates for aws_lb_listener.mutual_authentication as mutual of listener {
        when: contains(["HTTP", "TCP", "UDP", "TLS", "TCP_UDP"], listener.protocol),
        require: mutual.mode == "off",
        message: "a listener of {listener.protocol} asks for no certificates",
        help: "set `protocol: \"HTTPS\"`",
        at: mutual.mode,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 80, protocol: "HTTP", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }, mutual_authentication { mode: "passthrough" } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }, mutual_authentication { mode: "passthrough" } }
        }
    }
}
