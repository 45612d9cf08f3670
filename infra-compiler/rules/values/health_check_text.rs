rule! {
    /// A health check that looks for a text says which.
    ///
    /// `search_string` belongs to the types `HTTP_STR_MATCH` and `HTTPS_STR_MATCH`: one without the other is refused.
    pub HealthCheckText for aws_route53_health_check as check {
        require: endswith(check.type, "_STR_MATCH") == (check.search_string != null),
        message: "{check} of the type {check.type} and a text to look for do not go together",
        help: "set `search_string` with the type `HTTPS_STR_MATCH`, and with no other",
        at: check.type,
        fails {
            resource aws_route53_health_check web { type: "HTTPS_STR_MATCH", port: 443, fqdn: "example.com" }
        }
        fails {
            resource aws_route53_health_check web { type: "HTTPS", port: 443, fqdn: "example.com", search_string: "ok" }
        }
        passes {
            resource aws_route53_health_check web { type: "HTTPS_STR_MATCH", port: 443, fqdn: "example.com", search_string: "ok" }
        }
    }
}
