//! The house's role for a service of AWS.

use infra::resource;

/// A role that one service may assume, and only on behalf of this account.
#[resource(aws_iam_role, name = "iam-role-{qualifier}-{suffix}")]
pub struct ServiceRole {
    /// What tells this role apart.
    #[parameter]
    pub qualifier: String,
    /// The service, such as `monitoring.rds.amazonaws.com`.
    #[parameter]
    pub service: String,
    /// On whose behalf: without it another customer could make the service act for them.
    #[parameter(shared)]
    pub account_id: String,
    /// What the service does with it.
    pub description: String,
    #[fixed(jsonencode({
        Version: "2012-10-17",
        Statement: [{
            Effect: "Allow",
            Principal: { Service: service },
            Action: "sts:AssumeRole",
            Condition: { StringEquals: { "aws:SourceAccount": account_id } },
        }],
    }))]
    assume_role_policy: String,
    // Whoever may write policies for this role cannot give it more than this.
    #[fixed("arn:aws:iam::{account_id}:policy/iam-policy-boundary-{suffix}")]
    permissions_boundary: String,
}
