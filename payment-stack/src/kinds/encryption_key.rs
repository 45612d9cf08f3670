//! The house's KMS key. Who may do what with it is decided here once: administrators administer and cannot decrypt,
//! and data is reached only through the services that keep it.

use infra::resource;

/// A customer managed key: rotated every year, thirty days to change one's mind after a deletion.
#[resource(aws_kms_key)]
pub struct EncryptionKey {
    /// What the key protects.
    pub description: String,
    /// The account whose IAM policies decide within the bounds of the key policy.
    #[parameter(shared)]
    pub account_id: String,
    /// The services through which the account's principals may use the key, as `kms:ViaService` names them.
    #[parameter]
    pub via_services: Vec<String>,
    /// Statements for services of AWS that use the key in their own name.
    #[parameter]
    pub statements: Vec<serde_json::Value>,
    #[fixed(true)]
    enable_key_rotation: bool,
    #[fixed(365)]
    rotation_period_in_days: u16,
    #[fixed(30)]
    deletion_window_in_days: u8,
    #[fixed(jsonencode({
        Version: "2012-10-17",
        Statement: concat(
            [
                {
                    Sid: "AdministerWithoutReading",
                    Effect: "Allow",
                    Principal: { AWS: "arn:aws:iam::{account_id}:root" },
                    Action: [
                        "kms:CancelKeyDeletion",
                        "kms:CreateAlias",
                        "kms:DeleteAlias",
                        "kms:DescribeKey",
                        "kms:DisableKey",
                        "kms:EnableKey",
                        "kms:EnableKeyRotation",
                        "kms:GetKeyPolicy",
                        "kms:GetKeyRotationStatus",
                        "kms:ListGrants",
                        "kms:ListKeyPolicies",
                        "kms:ListResourceTags",
                        "kms:PutKeyPolicy",
                        "kms:RevokeGrant",
                        "kms:ScheduleKeyDeletion",
                        "kms:TagResource",
                        "kms:UntagResource",
                        "kms:UpdateAlias",
                        "kms:UpdateKeyDescription",
                    ],
                    Resource: "*",
                },
            ],
            if length(via_services) > 0 {
                [
                    {
                        Sid: "UseThroughServices",
                        Effect: "Allow",
                        Principal: { AWS: "arn:aws:iam::{account_id}:root" },
                        Action: [
                            "kms:CreateGrant",
                            "kms:Decrypt",
                            "kms:DescribeKey",
                            "kms:Encrypt",
                            "kms:GenerateDataKey",
                            "kms:GenerateDataKeyWithoutPlaintext",
                            "kms:ReEncryptFrom",
                            "kms:ReEncryptTo",
                        ],
                        Resource: "*",
                        Condition: {
                            StringEquals: { "kms:CallerAccount": account_id, "kms:ViaService": via_services },
                        },
                    },
                ]
            } else {
                []
            },
            statements,
        ),
    }))]
    policy: String,
    /// Its `Name` at least: a key has no other.
    pub tags: std::collections::BTreeMap<String, String>,
}
