rule! {
    /// A healthy target answers with a status of its protocol.
    ///
    /// A load balancer of HTTP takes 200 to 499, one of gRPC 0 to 99: other codes are refused.
    pub MatcherRange for aws_lb_target_group as group {
        when: group.health_check.matcher != null && contains(["HTTP", "HTTPS"], group.protocol),
        require: all(flatten([for part in split(",", group.health_check.matcher): split("-", part)]), code => can(tonumber(code)) && (if group.protocol_version == "GRPC" { tonumber(code) >= 0 && tonumber(code) <= 99 } else { tonumber(code) >= 200 && tonumber(code) <= 599 })),
        message: "{group.health_check.matcher} are no answers of a healthy target",
        help: "write codes such as `200` or `200-299`, and for gRPC `0` or `0-99`",
        at: group.health_check.matcher,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { vpc_id: network, port: 80, protocol: "HTTP", health_check { matcher: "0-12" } }
        }
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { vpc_id: network, port: 80, protocol: "HTTP", protocol_version: "GRPC", health_check { matcher: "200" } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { vpc_id: network, port: 80, protocol: "HTTP", health_check { matcher: "200,301-399" } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { vpc_id: network, port: 80, protocol: "HTTP", protocol_version: "GRPC", health_check { matcher: "0-12" } }
        }
    }
}
