rule! {
    /// Two rules of a listener have two priorities.
    ///
    /// A load balancer asks the rules of a listener in the order of their priorities, and takes each priority once: the
    /// second rule is refused when it is created, after the first has been.
    pub ListenerRulePriorities for aws_lb_listener_rule as rule {
        require: !any(aws_lb_listener_rule, other =>
            other < rule && other.listener_arn == rule.listener_arn && other.priority == rule.priority && rule.priority != null),
        message: "another rule of this listener has priority {rule.priority}",
        help: "choose a priority that is free",
        at: rule.priority,
        fails {
            variable listener { type: string }
            resource aws_lb_listener_rule api {
                listener_arn: listener,
                priority: 10,
                action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
                condition { path_pattern { values: ["/api/*"] } }
            }
            resource aws_lb_listener_rule images {
                listener_arn: listener,
                priority: 10,
                action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "404" } }
                condition { path_pattern { values: ["/images/*"] } }
            }
        }
        passes {
            variable listener { type: string }
            resource aws_lb_listener_rule api {
                listener_arn: listener,
                priority: 10,
                action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
                condition { path_pattern { values: ["/api/*"] } }
            }
            resource aws_lb_listener_rule images {
                listener_arn: listener,
                priority: 20,
                action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "404" } }
                condition { path_pattern { values: ["/images/*"] } }
            }
        }
    }
}
