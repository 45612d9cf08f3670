//! No document holds a secret, and no secret passes into what is kept or read by many.

use crate::document::{legacy_sync, production};

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
