rule! {
    /// Only a check over HTTPS names its server.
    ///
    /// `enable_sni` is for checks of the types `HTTPS` and `HTTPS_STR_MATCH`: beside another it is refused.
    pub HealthCheckNameIndication for aws_route53_health_check as check {
        when: check.enable_sni == true,
        require: startswith(check.type, "HTTPS"),
        message: "a check of the type {check.type} names no server",
        help: r#"remove `enable_sni`, or set `type: "HTTPS"`"#,
        at: check.enable_sni,
        fails {
            resource aws_route53_health_check web { type: "HTTP", fqdn: "example.com", enable_sni: true }
        }
        passes {
            resource aws_route53_health_check web { type: "HTTPS", fqdn: "example.com", enable_sni: true }
        }
    }
}
