//! Where the states are: beside the programs, or in a bucket with lock and encryption; what is read follows what is written.

use infra::template::{Backend, S3, Settings, Stack, stamp};
use payment_stack::{AwsProduction, LegacySync};
use serde_json::{Value, json};

fn document(stack: &Stack, backend: Backend) -> Value {
    let settings = Settings { suffix: "test".parse().expect("suffix"), backend };
    let text = stamp(stack, &stack.targets[0], &settings).expect("document");
    serde_json::from_str(&text).expect("JSON")
}

fn bucket() -> Backend {
    Backend::S3(S3 {
        bucket: "states".to_owned(),
        key_prefix: "payments".to_owned(),
        kms_key_id: Some("alias/states".to_owned()),
        region: "us-east-1".to_owned(),
    })
}

#[test]
fn states_are_local_where_nothing_is_said() {
    assert!(document(AwsProduction::STACK, Backend::Local)["terraform"].get("backend").is_none());
    let read = &document(LegacySync::STACK, Backend::Local)["data"]["terraform_remote_state"]["production"];
    assert_eq!(read["backend"], "local");
    assert_eq!(read["config"]["workspace_dir"], "../aws-production/terraform.tfstate.d");
    assert_eq!(read["workspace"], "aws-production");
}

#[test]
fn states_in_a_bucket_are_locked_and_encrypted() {
    for stack in [AwsProduction::STACK, LegacySync::STACK] {
        let backend = &document(stack, bucket())["terraform"]["backend"]["s3"];
        assert_eq!((&backend["use_lockfile"], &backend["encrypt"]), (&json!(true), &json!(true)));
        assert_eq!(backend["kms_key_id"], "alias/states");
    }
}

#[test]
fn the_migration_reads_where_production_writes() {
    let written = &document(AwsProduction::STACK, bucket())["terraform"]["backend"]["s3"];
    let read = &document(LegacySync::STACK, bucket())["data"]["terraform_remote_state"]["production"];
    assert_eq!(read["backend"], "s3");
    assert_eq!(read["workspace"], "aws-production");
    for (name, value) in read["config"].as_object().expect("config") {
        assert_eq!(*value, written[name], "{name}");
    }
    assert_ne!(written["key"], document(LegacySync::STACK, bucket())["terraform"]["backend"]["s3"]["key"]);
}
