rule! {
    /// A way to log in says with what.
    ///
    /// `certificate-authentication` has a `root_certificate_chain_arn`, `directory-service-authentication` an
    /// `active_directory_id`, and `federated-authentication` a `saml_provider_arn`.
    pub ClientLogin for aws_ec2_client_vpn_endpoint.authentication_options as way of door {
        require: if way.type == "certificate-authentication" { way.root_certificate_chain_arn != null } else if way.type == "directory-service-authentication" { way.active_directory_id != null } else if way.type == "federated-authentication" { way.saml_provider_arn != null } else { true },
        message: "{way.type} does not say with what",
        help: "set the argument of this way to log in",
        at: way.type,
        fails {
            resource aws_ec2_client_vpn_endpoint door { server_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", client_cidr_block: "10.0.0.0/16", authentication_options { type: "certificate-authentication" } connection_log_options { enabled: false } }
        }
        passes {
            resource aws_ec2_client_vpn_endpoint door { server_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", client_cidr_block: "10.0.0.0/16", authentication_options { type: "certificate-authentication", root_certificate_chain_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" } connection_log_options { enabled: false } }
        }
    }
}
