rule! {
    /// A policy of response headers holds a site in HTTPS.
    ///
    /// With `strict_transport_security` a browser that was there once never asks in the open again. Off by itself: it
    /// cannot be taken back for as long as it says.
    pub HeadersTransport for aws_cloudfront_response_headers_policy as policy {
        require: policy.security_headers_config.strict_transport_security.access_control_max_age_sec > 0,
        message: "{policy} lets browsers ask in the open",
        help: "write `strict_transport_security {{ access_control_max_age_sec: 31536000, override: true }}`",
        at: policy.security_headers_config,
        level: allow,
        fails {
            resource aws_cloudfront_response_headers_policy site { name: "site", security_headers_config { strict_transport_security { access_control_max_age_sec: 0, override: true } } }
        }
        passes {
            resource aws_cloudfront_response_headers_policy site { name: "site", security_headers_config { strict_transport_security { access_control_max_age_sec: 31536000, override: true } } }
        }
    }
}
