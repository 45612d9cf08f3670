rule! {
    /// A domain cannot be taken to another registrar.
    ///
    /// Who gets a domain gets its mail, its certificates and all that trusts the name.
    pub DomainLocked for aws_route53domains_registered_domain as domain {
        require: domain.transfer_lock != false,
        message: "{domain} can be transferred",
        help: "remove `transfer_lock: false`",
        at: domain.transfer_lock,
        level: warn,
        fails {
            resource aws_route53domains_registered_domain shop { domain_name: "example.com", transfer_lock: false }
        }
        passes {
            resource aws_route53domains_registered_domain shop { domain_name: "example.com", transfer_lock: true }
        }
    }
}
