//! The house's switch of a side: a health check that looks at nothing.

use infra::resource;

/// Disabled, it counts as healthy; disabled and inverted, it cannot pass.
///
/// `payment-stack traffic` turns it. Whoever uses it leaves `invert_healthcheck` alone after the creation.
#[resource(aws_route53_health_check)]
pub struct SideSwitch {
    /// Which side.
    #[parameter]
    pub qualifier: String,
    /// A host, as every check has one. It is never asked.
    pub fqdn: String,
    /// Closed.
    pub invert_healthcheck: bool,
    #[fixed(true)]
    disabled: bool,
    #[fixed("HTTPS")]
    r#type: String,
    #[fixed(443)]
    port: u16,
    #[fixed("/health")]
    resource_path: String,
    #[fixed(30)]
    request_interval: u8,
    #[fixed(3)]
    failure_threshold: u8,
    #[fixed({ Name: "route53-health-check-switch-{qualifier}-{suffix}" })]
    tags: std::collections::BTreeMap<String, String>,
}
