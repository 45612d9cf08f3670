//! The house's log group.

use infra::resource;

/// Encrypted with a key of ours and kept for more than the year that PCI DSS 10.5.1 asks for.
#[resource(aws_cloudwatch_log_group)]
pub struct LogGroup {
    /// Its path; some services prescribe how it begins.
    pub name: String,
    /// The key, by its ARN.
    pub kms_key_id: Ref<aws_kms_key>,
    #[fixed(400)]
    retention_in_days: u16,
}
