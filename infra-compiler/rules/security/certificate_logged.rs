rule! {
    /// A certificate stands in the public logs.
    ///
    /// Browsers refuse one that does not.
    pub CertificateLogged for aws_acm_certificate as certificate {
        require: certificate.options.certificate_transparency_logging_preference != "DISABLED",
        message: "browsers refuse {certificate}",
        help: "remove the option, or write `ENABLED`",
        at: certificate.options,
        level: warn,
        fails {
            resource aws_acm_certificate shop { domain_name: "example.com", validation_method: "DNS", options { certificate_transparency_logging_preference: "DISABLED" } }
        }
        passes {
            resource aws_acm_certificate shop { domain_name: "example.com", validation_method: "DNS", options { certificate_transparency_logging_preference: "ENABLED" } }
        }
    }
}
