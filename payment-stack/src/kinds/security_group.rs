//! The house's security group: empty, every rule is a resource of its own.

use infra::resource;

/// A security group without rules of its own, so that [`Access`](crate::stacks::access::Access) is the one page of rules.
#[resource(aws_security_group, name = "security-group-{qualifier}-{suffix}")]
pub struct SecurityGroup {
    /// What tells this group apart.
    #[parameter]
    pub qualifier: String,
    /// Who is in it. A change would replace the group.
    pub description: String,
    /// Where.
    pub vpc_id: Ref<aws_vpc>,
    #[fixed(true)]
    revoke_rules_on_delete: bool,
}
