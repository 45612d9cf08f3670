rule! {
    /// A load balancer drops headers that are not well formed.
    ///
    /// What one server ignores another may take for a second request: that is how requests are smuggled. Off by itself:
    /// some old clients send such headers.
    pub BalancerHeaders for aws_lb as balancer {
        when: balancer.load_balancer_type == null || balancer.load_balancer_type == "application",
        require: balancer.drop_invalid_header_fields == true,
        message: "{balancer} hands malformed headers on",
        help: "set `drop_invalid_header_fields: true`",
        at: balancer.drop_invalid_header_fields,
        level: allow,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b] }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], drop_invalid_header_fields: true }
        }
    }
}
