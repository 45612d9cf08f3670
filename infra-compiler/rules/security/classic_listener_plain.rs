rule! {
    /// A classic load balancer is asked with encryption.
    ///
    /// What is asked without it can be read and changed on its way. Off by itself: a classic balancer cannot send people
    /// on to HTTPS.
    pub ClassicListenerPlain for aws_elb.listener as listener of balancer {
        require: contains(["https", "ssl", "HTTPS", "SSL"], listener.lb_protocol) && listener.ssl_certificate_id != null,
        message: "{balancer} answers without encryption",
        help: "set `lb_protocol: \"https\"` and `ssl_certificate_id`, or write an `aws_lb`",
        at: listener.lb_protocol,
        level: allow,
        fails {
            resource aws_elb web { availability_zones: ["eu-west-1a"], listener { instance_port: 80, instance_protocol: "http", lb_port: 80, lb_protocol: "http" } }
        }
        passes {
            variable certificate { type: string }
            resource aws_elb web { availability_zones: ["eu-west-1a"], listener { instance_port: 80, instance_protocol: "http", lb_port: 443, lb_protocol: "https", ssl_certificate_id: certificate } }
        }
    }
}
