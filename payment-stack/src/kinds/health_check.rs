//! The house's view of a site from the outside.

use infra::resource;

/// Asks for `/health` over TLS every ten seconds from several regions, and wants to read that payments are accepted.
#[resource(aws_route53_health_check)]
pub struct HealthCheck {
    /// Which side.
    #[parameter]
    pub qualifier: String,
    /// The host that is asked for, in SNI and in the request.
    pub fqdn: String,
    /// Where to connect to, if the name would lead elsewhere.
    pub ip_address: Option<String>,
    #[fixed("HTTPS_STR_MATCH")]
    r#type: String,
    #[fixed(443)]
    port: u16,
    #[fixed("/health")]
    resource_path: String,
    #[fixed("accepting-payments")]
    search_string: String,
    #[fixed(10)]
    request_interval: u8,
    #[fixed(2)]
    failure_threshold: u8,
    #[fixed(true)]
    enable_sni: bool,
    #[fixed(true)]
    measure_latency: bool,
    #[fixed(["us-east-1", "us-west-2", "eu-west-1"])]
    regions: Vec<String>,
    #[fixed({ Name: "route53-health-check-{qualifier}-{suffix}" })]
    tags: std::collections::BTreeMap<String, String>,
}
