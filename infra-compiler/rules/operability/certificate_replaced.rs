rule! {
    /// A new certificate is there before the old one goes.
    ///
    /// What uses the old one cannot be without, so that AWS refuses to delete it. Off by itself: most certificates are
    /// never replaced.
    pub CertificateReplaced for aws_acm_certificate as certificate {
        require: certificate.lifecycle.create_before_destroy == true,
        message: "{certificate} is deleted before its successor is there",
        help: "write `lifecycle {{ create_before_destroy: true }}`",
        level: allow,
        fails { resource aws_acm_certificate shop { domain_name: "example.com", validation_method: "DNS" } }
        passes {
            resource aws_acm_certificate shop { domain_name: "example.com", validation_method: "DNS", lifecycle { create_before_destroy: true } }
        }
    }
}
