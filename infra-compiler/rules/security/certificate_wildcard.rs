rule! {
    /// A certificate names what it is for.
    ///
    /// One for `*` of a domain, once it leaks, speaks for every name of it. Off by itself: it is how many houses work.
    pub CertificateWildcard for aws_acm_certificate as certificate {
        when: certificate.domain_name != null,
        require: !startswith(certificate.domain_name, "*.") && !any(certificate.subject_alternative_names, name => startswith(name, "*.")),
        message: "{certificate} is for every name of the domain",
        help: "name what it is for",
        at: certificate.domain_name,
        level: allow,
        fails { resource aws_acm_certificate shop { domain_name: "*.example.com", validation_method: "DNS" } }
        fails {
            resource aws_acm_certificate shop { domain_name: "example.com", subject_alternative_names: ["*.example.com"], validation_method: "DNS" }
        }
        passes { resource aws_acm_certificate shop { domain_name: "shop.example.com", validation_method: "DNS" } }
    }
}
