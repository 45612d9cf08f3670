//! What is known of AWS and of its provider, hashicorp/aws.
//!
//! Each sort of facts is a text file or table and its reader. They are read when they are first asked for. Of what is in
//! none of them, nothing is said.

mod arns;
pub mod combinations;
mod dependents;
mod escalations;
mod holds_data;
mod identifiers;
mod members;
mod names;
mod policy_limits;
mod policy_places;
mod replacements;
mod secrets;
mod slots;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::{
    Text,
    mode::Mode,
    policies,
    provider::{
        Combination, EmbeddedRules, EmbeddedTable, Escalation, Facts, Identifier, IdentifierForm, Keeps, Lists,
        PhysicalName, PolicyLimit, PolicyPlaces, PolicySort, Provider,
    },
    values::Table,
};

/// The provider hashicorp/aws. `cargo xtask schema` makes its tables, `cargo xtask rules` those of rules.
pub static AWS: Provider = Provider {
    source: "hashicorp/aws",
    tables: &[
        EmbeddedTable { version: "6.69.1", bytes: include_bytes!("tables/6.69.1.table") },
        EmbeddedTable { version: "5.100.0", bytes: include_bytes!("tables/5.100.0.table") },
    ],
    facts: &AwsFacts,
    rules: Some(EmbeddedRules {
        table: include_bytes!("tables/rules.table"),
        docs: include_bytes!("tables/rules.docs"),
    }),
};

/// Which values arguments take, by version. `cargo xtask values` makes the tables.
static VALUES: &[(&str, &[u8])] =
    &[("6.69.1", include_bytes!("tables/6.69.1.values")), ("5.100.0", include_bytes!("tables/5.100.0.values"))];

/// Names of metrics, dimensions, actions, classes and parameters. `cargo xtask lists` makes the table.
static LISTS: &[u8] = include_bytes!("tables/lists.table");

/// What actions of policies take. `cargo xtask lists` makes the table.
static POLICIES: &[u8] = include_bytes!("tables/policies.table");

struct AwsFacts;

impl Facts for AwsFacts {
    fn service(&self) -> &'static str {
        "AWS"
    }

    fn identifiers(&self, ty: &str) -> &'static [(&'static str, Identifier)] {
        identifiers::of(ty)
    }

    fn takes(&self, ty: &str, path: &[&str], attribute: &str) -> &'static [Identifier] {
        slots::takes(ty, path, attribute)
    }

    fn physical_name(&self, ty: &str) -> Option<&'static PhysicalName> {
        names::physical_name(ty)
    }

    fn combinations(&self, mode: Mode, ty: &str) -> &'static [Combination] {
        combinations::of(mode, ty)
    }

    fn required_members(&self, ty: &str, attribute: &str) -> &'static [&'static str] {
        members::required(ty, attribute)
    }

    fn replacement(&self, ty: &str, path: &str) -> Option<&'static str> {
        replacements::of(ty, path)
    }

    fn data(&self, ty: &str) -> Option<&'static str> {
        holds_data::of(ty)
    }

    fn values(&self, version: &str) -> Option<Table<'static>> {
        VALUES.iter().find(|(known, _)| *known == version).and_then(|(_, bytes)| Table::embedded(bytes))
    }

    fn listed(&self, table: &str, key: &str) -> Option<Rc<[Text]>> {
        Lists::embedded(LISTS, table, key)
    }

    fn takes_policy(&self, ty: &str, attribute: &str) -> bool {
        // Policies of data protection say what is masked, not who may do what.
        let protects = ty.contains("data_protection") || ty == "aws_cloudwatch_log_account_policy";
        attribute.contains("policy") && !protects || (ty, attribute) == ("aws_organizations_policy", "content")
    }

    fn policy_sort(&self, ty: &str, attribute: &str) -> Option<PolicySort> {
        Some(match (ty, attribute) {
            (
                "aws_iam_policy"
                | "aws_iam_role_policy"
                | "aws_iam_user_policy"
                | "aws_iam_group_policy"
                // The block `inline_policy`.
                | "aws_iam_role"
                | "aws_ssoadmin_permission_set_inline_policy",
                "policy" | "inline_policy",
            ) => PolicySort::Identity,
            ("aws_iam_role", "assume_role_policy") => PolicySort::Trust,
            (
                "aws_sns_topic"
                | "aws_sns_topic_policy"
                | "aws_sqs_queue"
                | "aws_sqs_queue_policy"
                | "aws_s3_bucket_policy"
                | "aws_kms_key"
                | "aws_kms_key_policy"
                | "aws_kms_replica_key"
                | "aws_secretsmanager_secret"
                | "aws_secretsmanager_secret_policy"
                | "aws_ecr_repository_policy",
                "policy",
            ) => PolicySort::Resource,
            ("aws_organizations_policy", "content") => PolicySort::Most,
            _ => return None,
        })
    }

    fn policy_actions(&self, prefix: &str) -> Option<Rc<[Text]>> {
        self.listed("aws_actions", prefix)
    }

    fn policy_services(&self) -> Option<Rc<[Text]>> {
        self.listed("aws_services", "")
    }

    fn policies(&self) -> Option<policies::Table<'static>> {
        policies::Table::embedded(POLICIES)
    }

    fn policy_limit(&self, ty: &str, attribute: &str, argument: &dyn Fn(&str) -> Option<Text>) -> Option<PolicyLimit> {
        policy_limits::of(ty, attribute, argument)
    }

    fn policy_places(&self, ty: &str) -> Option<&'static PolicyPlaces> {
        policy_places::of(ty)
    }

    fn own_policy_decides(&self, prefix: &str) -> bool {
        prefix == "kms"
    }

    fn global_keys(&self) -> &'static str {
        "aws"
    }

    fn is_key_of_actions(&self, key: &str) -> bool {
        /// Keys that come with the one who asks, whatever is asked for.
        const OF_SESSIONS: [&str; 6] = [
            "ec2:roledelivery",
            "ec2:sourceinstancearn",
            "glue:credentialissuingservice",
            "glue:roleassumedby",
            "lambda:sourcefunctionarn",
            "ssm:sourceinstancearn",
        ];
        let lowered = key.to_ascii_lowercase();
        let (prefix, name) = lowered.split_once(':').unwrap_or((&lowered, ""));
        !matches!(prefix, "aws" | "sts" | "saml" | "identitystore" | "identitycenter")
            && !prefix.contains(['.', '/'])
            && !name.contains("tag")
            && !OF_SESSIONS.contains(&&*lowered)
    }

    fn needs_all_required(&self, service: &str) -> bool {
        // Elsewhere those of one action are often the kinds that one resource may be of: `listener/app`, `listener/net`.
        matches!(service, "ec2" | "rds")
    }

    fn dependent(&self, action: &str) -> Option<(&'static str, &'static str)> {
        dependents::of(action)
    }

    fn escalations(&self) -> &'static [Escalation] {
        escalations::all()
    }

    fn arn_form(&self, ty: &str) -> Option<&'static str> {
        arns::of(ty)
    }

    fn region(&self) -> Option<&'static str> {
        Some("region")
    }

    fn policy_document(&self) -> Option<&'static str> {
        Some("aws_iam_policy_document")
    }

    fn beside_the_account(&self) -> &'static [&'static str] {
        &["default_tags", "ignore_tags", "max_retries", "region", "retry_mode", "user_agent"]
    }

    fn secrets(&self, ty: &str) -> Vec<&'static str> {
        secrets::of(ty).collect()
    }

    fn is_public(&self, _: &str, attribute: &str) -> bool {
        secrets::is_public(attribute)
    }

    fn keeps(&self, mode: Mode, ty: &str, attribute: &str, argument: &dyn Fn(&str) -> Option<Text>) -> Option<Keeps> {
        secrets::keeps(mode, ty, attribute, argument)
    }

    fn refuses_id(&self) -> bool {
        true
    }
}

/// The lines of a file of facts, without comments.
fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// An identifier's form by the word for it in `identifiers.txt` and `slots.txt`.
fn form(word: &str) -> Option<IdentifierForm> {
    Some(match word {
        "id" => IdentifierForm::Id,
        "arn" => IdentifierForm::Arn,
        "name" => IdentifierForm::Name,
        "url" => IdentifierForm::Url,
        "zone" => IdentifierForm::Zone,
        _ => return None,
    })
}
