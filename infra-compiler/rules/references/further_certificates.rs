rule! {
    /// Further certificates are for an encrypted listener.
    ///
    /// A listener of HTTP, TCP or UDP has no use for a certificate: `aws_lb_listener_certificate` is refused.
    pub FurtherCertificates for aws_lb_listener_certificate as further {
        require: !any(aws_lb_listener, it => it.arn == further.listener_arn && contains(["HTTP", "TCP", "UDP", "TCP_UDP"], it.protocol)),
        message: "this listener does not encrypt",
        help: "name a listener of HTTPS or TLS",
        at: further.listener_arn,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 80, protocol: "HTTP", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
            resource aws_lb_listener_certificate more { listener_arn: entry.arn, certificate_arn: certificate }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
            resource aws_lb_listener_certificate more { listener_arn: entry.arn, certificate_arn: certificate }
        }
    }
}
