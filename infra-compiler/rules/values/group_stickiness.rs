rule! {
    /// Visitors stay by what the protocol knows.
    ///
    /// Cookies are of HTTP: `lb_cookie` and `app_cookie` are refused for TCP and UDP, and `source_ip` for HTTP.
    pub GroupStickiness for aws_lb_target_group.stickiness as stickiness of group {
        when: stickiness.enabled != false,
        require: !(contains(["TCP", "TLS", "UDP", "TCP_UDP"], group.protocol) && contains(["lb_cookie", "app_cookie"], stickiness.type))
            && !(contains(["HTTP", "HTTPS"], group.protocol) && startswith(stickiness.type, "source_ip")),
        message: "{group.protocol} knows no {stickiness.type}",
        help: "write `lb_cookie` for HTTP and HTTPS, `source_ip` for TCP and UDP",
        at: stickiness.type,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, stickiness { type: "lb_cookie" } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, stickiness { type: "source_ip" } }
        }
    }
}
