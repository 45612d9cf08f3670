//! The house's verdict on a side: what its weighted record asks.

use infra::resource;

/// Healthy where all of its checks are: what is seen from outside, and the switch.
#[resource(aws_route53_health_check)]
pub struct SideCheck {
    /// Which side.
    #[parameter]
    pub qualifier: String,
    /// All that must be healthy: two.
    pub child_healthchecks: Vec<Ref<aws_route53_health_check>>,
    #[fixed("CALCULATED")]
    r#type: String,
    #[fixed(2)]
    child_health_threshold: u8,
    #[fixed({ Name: "route53-health-check-side-{qualifier}-{suffix}" })]
    tags: std::collections::BTreeMap<String, String>,
}
