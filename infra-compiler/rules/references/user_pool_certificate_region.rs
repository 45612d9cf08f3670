rule! {
    /// A user pool's own domain has a certificate of us-east-1.
    ///
    /// The domain is CloudFront's, which takes certificates of that region alone: one of another is refused.
    pub UserPoolCertificateRegion for aws_cognito_user_pool_domain as domain {
        when: domain.certificate_arn != null,
        require: region(domain.certificate_arn) == "us-east-1",
        message: "this certificate is in {region(domain.certificate_arn)}, and the domain takes those of us-east-1",
        help: "make the certificate with a `provider` of the region `us-east-1`",
        at: domain.certificate_arn,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            variable pool { type: string }
            resource aws_cognito_user_pool_domain login { domain: "login.example.com", user_pool_id: pool, certificate_arn: aws_acm_certificate.web.arn }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { provider: aws.global, domain_name: "example.com", validation_method: "DNS" }
            variable pool { type: string }
            resource aws_cognito_user_pool_domain login { domain: "login.example.com", user_pool_id: pool, certificate_arn: aws_acm_certificate.web.arn }
        }
    }
}
