//! The house's way to a service of AWS that does not leave the network.

use infra::resource;

/// An interface endpoint in every zone, for principals of this account only.
#[resource(aws_vpc_endpoint)]
pub struct InterfaceEndpoint {
    /// The service's short name: `kms`, `secretsmanager`.
    #[parameter]
    pub service: String,
    /// The prefix of its actions in IAM: `cloudwatch` where the service is `monitoring`.
    #[parameter]
    pub action_prefix: String,
    /// The region's name.
    #[parameter(shared)]
    pub region: String,
    /// Whose principals may pass.
    #[parameter(shared)]
    pub account_id: String,
    /// Where.
    pub vpc_id: Ref<aws_vpc>,
    /// One per zone.
    pub subnet_ids: Vec<Ref<aws_subnet>>,
    /// Who may open a connection.
    pub security_group_ids: Vec<Ref<aws_security_group>>,
    #[fixed("com.amazonaws.{region}.{service}")]
    service_name: String,
    #[fixed("Interface")]
    vpc_endpoint_type: String,
    #[fixed(true)]
    private_dns_enabled: bool,
    #[fixed(jsonencode({
        Version: "2012-10-17",
        Statement: [{
            Effect: "Allow",
            Principal: "*",
            Action: "{action_prefix}:*",
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalAccount": account_id } },
        }],
    }))]
    policy: String,
    #[fixed({ Name: "vpc-endpoint-{service}-{suffix}" })]
    tags: std::collections::BTreeMap<String, String>,
}
