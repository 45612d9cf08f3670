//! What is a secret and what is none, where the provider's schema says otherwise or nothing.

use std::sync::OnceLock;

use super::lines;
use crate::{Text, mode::Mode, provider::Keeps};

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

/// Attributes that hold a secret which the provider's schema does not call sensitive: types and the names that lead there.
fn all() -> &'static [(&'static str, &'static str)] {
    static ALL: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    ALL.get_or_init(|| lines(include_str!("tables/secrets.txt")).filter_map(|line| line.split_once(' ')).collect())
}

/// Those of a type.
pub(super) fn of(ty: &str) -> impl Iterator<Item = &'static str> {
    all().iter().filter(move |(known, _)| *known == ty).map(|(_, path)| *path)
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

#[cfg(test)]
mod tests {
    use super::{all, of};
    use crate::{aws::AWS, mode::Mode, provider::EmbeddedTable};

    #[test]
    fn every_line_names_what_a_provider_has() {
        assert!(!all().is_empty() && all().is_sorted());
        let schemas: Vec<_> = AWS.tables.iter().filter_map(EmbeddedTable::open).collect();
        for (ty, path) in all() {
            let is_there = schemas.iter().any(|schema| {
                [Mode::Managed, Mode::Data].into_iter().filter_map(|mode| schema.resource(mode, ty).ok()?).any(|root| {
                    let mut block = root;
                    path.split('.').all(|name| {
                        let inner = match (block.attribute(name), block.nested(name)) {
                            (Some(attribute), _) => attribute.nested.map(|(_, id)| id),
                            (None, Some(nested)) => Some(nested.block),
                            (None, None) => return false,
                        };
                        if let Some(inner) = inner.and_then(|id| schema.block(id).ok()) {
                            block = inner;
                        }
                        true
                    })
                })
            });
            assert!(is_there, "{ty} {path}");
        }
        assert!(of("aws_directory_service_trust").any(|path| path == "trust_password"));
        assert_eq!(of("aws_sqs_queue").count(), 0);
    }
}
