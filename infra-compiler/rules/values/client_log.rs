rule! {
    /// A log of connections has a group.
    ///
    /// `enabled: true` in `connection_log_options` needs a `cloudwatch_log_group`.
    pub ClientLog for aws_ec2_client_vpn_endpoint.connection_log_options as log of door {
        when: log.enabled == true,
        require: log.cloudwatch_log_group != null,
        message: "the connections of {door} are logged nowhere",
        help: "set `cloudwatch_log_group`",
        at: log.enabled,
        fails {
            resource aws_ec2_client_vpn_endpoint door { server_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", client_cidr_block: "10.0.0.0/16", authentication_options { type: "certificate-authentication", root_certificate_chain_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" } connection_log_options { enabled: true } }
        }
        passes {
            resource aws_ec2_client_vpn_endpoint door { server_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", client_cidr_block: "10.0.0.0/16", authentication_options { type: "certificate-authentication", root_certificate_chain_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" } connection_log_options { enabled: true, cloudwatch_log_group: "vpn" } }
        }
    }
}
