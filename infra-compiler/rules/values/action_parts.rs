rule! {
    /// An action says how it acts.
    ///
    /// A `redirect`, a `fixed-response` and a `forward` each have a block or argument of their own: without it the action
    /// is refused.
    pub ActionParts for aws_lb_listener.default_action | aws_lb_listener_rule.action as action {
        require: (action.type != "redirect" || action.redirect != null) && (action.type != "fixed-response" || action.fixed_response != null)
            && (action.type != "forward" || action.forward != null || action.target_group_arn != null),
        message: "this action does not say how to {action.type}",
        help: "write `redirect {{ … }}`, `fixed_response {{ … }}` or `target_group_arn`, as `type` says",
        at: action.type,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "redirect", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
