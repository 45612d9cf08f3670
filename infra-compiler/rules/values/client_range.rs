rule! {
    /// A range for clients has a prefix of 12 to 22 bits.
    ///
    /// A Client VPN takes ranges from `/12` to `/22`.
    pub ClientRange for aws_ec2_client_vpn_endpoint as door {
        when: door.client_cidr_block != null,
        require: tonumber(element(split("/", door.client_cidr_block), 1)) >= 12 && tonumber(element(split("/", door.client_cidr_block), 1)) <= 22,
        message: "{door.client_cidr_block} is none that a Client VPN takes",
        help: "write a prefix from `/12` to `/22`",
        at: door.client_cidr_block,
        fails {
            resource aws_ec2_client_vpn_endpoint door { server_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", client_cidr_block: "10.0.0.0/24", authentication_options { type: "certificate-authentication", root_certificate_chain_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" } connection_log_options { enabled: false } }
        }
        passes {
            resource aws_ec2_client_vpn_endpoint door { server_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555", client_cidr_block: "10.0.0.0/16", authentication_options { type: "certificate-authentication", root_certificate_chain_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555" } connection_log_options { enabled: false } }
        }
    }
}
