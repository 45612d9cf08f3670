//! No document holds a secret, and no secret passes into what is kept or read by many.

use infra_compiler::program::Mode;
use infra_compiler::{aws::AWS, schema::Schema};
use payment_stack::AwsProduction;
use serde_json::Value;

use crate::document::{Document, legacy_sync, production};

/// The sensitive attributes that a block sets, unless they are write-only: those a state would keep.
fn kept(schema: &Schema, block: &infra_compiler::schema::Block, value: &Value, found: &mut Vec<String>) {
    for (name, value) in value.as_object().into_iter().flatten() {
        if block.attribute(name).is_some_and(|attribute| attribute.sensitive && !attribute.write_only) {
            found.push(name.clone());
        }
        if let Some(nested) = block.nested(name) {
            let nested = schema.block(nested.block).expect("table");
            value.as_array().into_iter().flatten().for_each(|value| kept(schema, &nested, value, found));
        }
    }
}

#[test]
fn no_state_keeps_a_secret() {
    let schema = AWS.schema("6.69").expect("table");
    for document in [production(), legacy_sync()] {
        for resource in document.resources() {
            let block = schema.resource(Mode::Managed, resource.ty()).expect("table").expect("type");
            let mut found = Vec::new();
            kept(&schema, &block, resource.value(), &mut found);
            // Certificates are public, and the variables refuse keys.
            if resource.ty() == "aws_dms_certificate" {
                assert_eq!(found, ["certificate_pem"]);
                found.clear();
            }
            assert!(found.is_empty(), "{}: {found:?}", resource.address());
        }
    }
    let cluster = schema.resource(Mode::Managed, "aws_rds_cluster").expect("table").expect("type");
    assert!(cluster.attribute("master_password_wo").is_some_and(|password| password.write_only));
}

#[test]
fn a_key_does_not_pass_for_a_certificate() {
    let variables = &legacy_sync().json["variable"];
    for authority in ["datacenter_ca", "aurora_ca"] {
        let condition = variables[authority]["validation"][0]["condition"].as_str().expect("condition");
        assert!(condition.contains(&format!("!strcontains(var.{authority}, \"PRIVATE KEY\")")), "{condition}");
    }
}

/// What is read ends in the state too.
#[test]
fn no_secret_is_read_into_a_state() {
    let schema = AWS.schema("6.69").expect("table");
    // The parameter holds the number of an image; the VPN's keys are in Secrets Manager, or the plan fails.
    let harmless = ["aws_ssm_parameter", "aws_vpn_connection"];
    for document in [production(), legacy_sync()] {
        let types = document.json["data"].as_object().expect("data").keys().filter(|ty| ty.starts_with("aws_"));
        for ty in types.filter(|ty| !harmless.contains(&ty.as_str())) {
            let block = schema.resource(Mode::Data, ty).expect("table").expect("type");
            assert!(block.attributes.iter().all(|attribute| !attribute.sensitive), "{ty}");
        }
    }
    let vpn = production();
    let vpn = vpn.whole.data("aws_vpn_connection", "network_datacenter_vpn").expect("VPN");
    assert!(vpn.value()["lifecycle"].to_string().contains("pre_shared_key_arn"));
    // Provider 5 reads the same connection through Cloud Control, under the same condition.
    let old = Document::of(AwsProduction::STACK, AwsProduction::STACK.targets[1].versions);
    let vpn = old.whole.data("aws_cloudcontrolapi_resource", "network_datacenter_vpn").expect("VPN");
    assert!(vpn.value()["lifecycle"].to_string().contains("PreSharedKey"));
    assert!(production().json["data"]["aws_ssm_parameter"].as_object().is_some_and(|all| all.len() == 1));
}

#[test]
fn no_document_holds_a_secret() {
    for document in [production(), legacy_sync()] {
        for attribute in ["\"password\":", "\"master_password\":", "\"secret_string\":", "\"certificate_private_key\":"]
        {
            assert!(!document.text.contains(attribute), "{attribute}");
        }
        for mark in ["AKIA", "BEGIN RSA", "BEGIN PRIVATE", "BEGIN EC"] {
            assert!(!document.text.contains(mark), "{mark}");
        }
    }
}

#[test]
fn secrets_are_not_read_into_a_state() {
    for document in [production(), legacy_sync()] {
        assert!(document.json["data"].get("aws_secretsmanager_secret_version").is_none());
        assert!(document.json["resource"].get("aws_secretsmanager_secret_version").is_none());
    }
}

#[test]
fn user_data_names_the_secret_and_does_not_hold_it() {
    let document = production();
    let template = document.resource("aws_launch_template", "application_template");
    let data = template["user_data"].as_str().expect("user data");
    assert!(data.contains("data.aws_secretsmanager_secret.service.arn"));
    assert!(!data.contains("ephemeral.") && !data.contains("secret_string"));
}

#[test]
fn outputs_are_fit_to_be_seen() {
    for document in [production(), legacy_sync()] {
        let outputs = document.json["output"].to_string();
        for word in ["password", "secret", "ephemeral"] {
            assert!(!outputs.contains(word), "{word}");
        }
    }
}
