//! What is a secret and what is none, where the provider's schema says otherwise or nothing.

use crate::{Text, mode::Mode, provider::Keeps};

/// Attributes that hold a secret which the provider's schema does not call sensitive.
const SECRET: [(&str, &str); 8] = [
    ("aws_dx_bgp_peer", "bgp_auth_key"),
    ("aws_dx_hosted_private_virtual_interface", "bgp_auth_key"),
    ("aws_dx_private_virtual_interface", "bgp_auth_key"),
    ("aws_dx_public_virtual_interface", "bgp_auth_key"),
    ("aws_dx_transit_virtual_interface", "bgp_auth_key"),
    ("aws_lightsail_key_pair", "private_key"),
    ("aws_secretsmanager_random_password", "random_password"),
    ("aws_ssm_activation", "activation_code"),
];

/// Attributes that the provider's schema calls sensitive although they hold no secret: public keys and certificates, names
/// of users, words that every client is shown.
const PUBLIC: [&str; 24] = [
    "airflow_configuration_options",
    "bundle_id",
    "ca_certificate_pem",
    "ca_pem",
    "certificate",
    "certificate_chain",
    "certificate_pem",
    "client_id",
    "content",
    "grant_token",
    "kms_encryption_context",
    "kms_key_id",
    "master_user_name",
    "admin_username",
    "notes",
    "platform_principal",
    "post_authentication_login_banner",
    "pre_authentication_login_banner",
    "public_key",
    "schema",
    "team_id",
    "token_signing_public_keys",
    "username",
    "verification_certificate_pem",
];

pub(super) fn is_secret(ty: &str, attribute: &str) -> bool {
    SECRET.contains(&(ty, attribute))
}

pub(super) fn is_public(attribute: &str) -> bool {
    PUBLIC.contains(&attribute)
}

/// How parameters are kept that are in clear.
const CLEAR: Keeps = Keeps::InClear("write `type: \"SecureString\"`");

/// Parameters of the Parameter Store are in clear, except for those of type `SecureString`.
pub(super) fn keeps(mode: Mode, ty: &str, attribute: &str, argument: &dyn Fn(&str) -> Option<Text>) -> Option<Keeps> {
    if ty != "aws_ssm_parameter" || !matches!(attribute, "value" | "value_wo" | "insecure_value") {
        return None;
    }
    match mode {
        Mode::Managed => match &*argument("type")? {
            "String" | "StringList" => Some(CLEAR),
            "SecureString" => Some(Keeps::Encrypted),
            _ => None,
        },
        // Those that AWS publishes, and what is read without being decrypted.
        Mode::Data => {
            let published = argument("name").is_some_and(|name| name.starts_with("/aws/service/"));
            (published || argument("with_decryption").is_some_and(|flag| &*flag == "false")).then_some(CLEAR)
        }
        Mode::Ephemeral => None,
    }
}
