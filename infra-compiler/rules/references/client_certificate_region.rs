rule! {
    /// The certificate of a Client VPN is in its region.
    ///
    /// A certificate of another region is refused.
    pub ClientCertificateRegion for aws_ec2_client_vpn_endpoint as door {
        require: region(door.server_certificate_arn) == region(door),
        message: "this certificate is in {region(door.server_certificate_arn)}",
        help: "request one in {region(door)}",
        at: door.server_certificate_arn,
        fails {
            provider aws { region: "eu-west-1" }
            resource aws_ec2_client_vpn_endpoint door { server_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", client_cidr_block: "10.0.0.0/16", authentication_options { type: "certificate-authentication", root_certificate_chain_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" } connection_log_options { enabled: false } }
        }
        passes {
            provider aws { region: "us-east-1" }
            resource aws_ec2_client_vpn_endpoint door { server_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", client_cidr_block: "10.0.0.0/16", authentication_options { type: "certificate-authentication", root_certificate_chain_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" } connection_log_options { enabled: false } }
        }
    }
}
