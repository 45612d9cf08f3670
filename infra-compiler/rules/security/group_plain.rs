rule! {
    /// A load balancer asks its targets with encryption.
    ///
    /// Between the load balancer and a target of a group with HTTP everything is in the open. Off by itself: it stays
    /// within the network, and most houses end encryption at the balancer.
    pub GroupPlain for aws_lb_target_group as group {
        when: group.target_type != "lambda",
        require: group.protocol != "HTTP",
        message: "{group} is asked without encryption",
        help: "set `protocol: \"HTTPS\"`",
        at: group.protocol,
        level: allow,
        fails {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: network }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 443, protocol: "HTTPS", vpc_id: network }
        }
    }
}
