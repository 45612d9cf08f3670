rule! {
    /// A cookie of the application has a name.
    ///
    /// `app_cookie` follows a cookie that the application sets: without `cookie_name` it is refused.
    pub GroupCookie for aws_lb_target_group.stickiness as stickiness {
        when: stickiness.type == "app_cookie",
        require: stickiness.cookie_name != null,
        message: "the application's cookie has no name",
        help: "set `cookie_name`",
        at: stickiness.type,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, stickiness { type: "app_cookie" } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, stickiness { type: "app_cookie", cookie_name: "session" } }
        }
    }
}
