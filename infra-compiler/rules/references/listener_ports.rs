rule! {
    /// Two listeners of a load balancer have two ports.
    ///
    /// A load balancer has one listener on a port, whatever its protocol: one for both TCP and UDP has the protocol `TCP_UDP`.
    pub ListenerPorts for aws_lb_listener as listener {
        require: !any(aws_lb_listener, other =>
            other < listener && other.load_balancer_arn == listener.load_balancer_arn && other.port == listener.port
                && listener.port != null),
        message: "another listener of this load balancer has port {listener.port}",
        help: "choose another port, or send to several targets with an `aws_lb_listener_rule`",
        at: listener.port,
        fails {
            variable balancer { type: string }
            resource aws_lb_listener first {
                load_balancer_arn: balancer,
                port: 80,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
            resource aws_lb_listener second {
                load_balancer_arn: balancer,
                port: 80,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "404" } }
            }
        }
        passes {
            variable balancer { type: string }
            resource aws_lb_listener first {
                load_balancer_arn: balancer,
                port: 80,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
            resource aws_lb_listener second {
                load_balancer_arn: balancer,
                port: 8080,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "404" } }
            }
        }
    }
}
