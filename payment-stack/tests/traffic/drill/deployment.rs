//! Both programs are deployed, and say themselves that nothing is left to do.

use std::fs;

use serde_json::{Value, json};
use tests::terraform;

use crate::drill::house::House;
use crate::drill::operator::Operator;
use crate::simulator::{python, simulator};

/// The address and the values of everything in a root's state.
fn resources(operator: &Operator, root: &str) -> Vec<Value> {
    let state: Value = serde_json::from_str(&fs::read_to_string(operator.state(root)).expect("state")).expect("JSON");
    state["resources"].as_array().expect("resources").clone()
}

pub(crate) fn interrupted_production_is_resumed(operator: &Operator) {
    let deploy = ["deploy", "--yes", "--stack", "aws-production"];
    let stopped = operator.interrupt(&deploy);
    assert_eq!(stopped.code, Some(1), "{}{}", stopped.out, stopped.errors);
    for text in ["stopping: Terraform ends what it has begun", "the apply of `aws-production` was stopped"] {
        assert!(stopped.errors.contains(text), "{}", stopped.errors);
    }
    // The state is whole, knows what was made, and nobody holds it.
    let made = stopped.out.matches("  created ").count();
    let known = resources(operator, "aws-production").iter().filter(|each| each["mode"] == "managed").count();
    assert!(known > 0 && made > 0, "{made} made, {known} known");
    assert!(!operator.state("aws-production").with_file_name(".terraform.tfstate.lock.info").exists());
    assert_eq!(fs::read_to_string(operator.path("infra.lock")).expect("lock"), "");

    let resumed = operator.run(&deploy).ok();
    assert!(resumed.out.contains("aws-production is deployed"), "{}", resumed.out);
    // What was made whole is not made again.
    for line in stopped.out.lines().filter_map(|line| line.strip_prefix("  created ")) {
        let address = line.split("  ").next().unwrap_or_default();
        assert!(!resumed.out.contains(&format!("  created {address}  ")), "{address} is made twice");
    }
}

pub(crate) fn migration_is_deployed(operator: &Operator) {
    let deployed = operator.run(&["deploy", "--yes", "--stack", "legacy-sync"]).ok();
    assert!(deployed.out.contains("legacy-sync is deployed"), "{}", deployed.out);
    let lock = fs::read_to_string(operator.path("infra.lock")).expect("lock");
    assert!(lock.contains("[aws-production.drill]") && lock.contains("[legacy-sync.drill]"), "{lock}");
}

/// By the exit code of `plan`, by what it prints, and by the plan that Terraform wrote.
pub(crate) fn nothing_is_left_to_change(operator: &Operator, root: &str) {
    let plan = operator.run(&["plan", "--stack", root, "--save", "--detailed-exitcode"]);
    let said = operator.show(root, ".saved-deploy/plan");
    let changes = said["resource_changes"].as_array().into_iter().flatten();
    let changes = changes.filter(|change| ![json!(["no-op"]), json!(["read"])].contains(&change["change"]["actions"]));
    let changes: Vec<String> = changes.flat_map(fields).collect();
    assert!(changes.is_empty(), "{root} is not what it was made to be:\n{}", changes.join("\n"));
    assert!(plan.code == Some(0) && plan.out.contains("nothing to do\n"), "{}{}", plan.out, plan.errors);
}

/// A change, field by field.
fn fields(change: &Value) -> Vec<String> {
    let address = change["address"].as_str().unwrap_or_default();
    let (before, after) = (&change["change"]["before"], &change["change"]["after"]);
    let names = before.as_object().into_iter().flatten().map(|(name, _)| name);
    let other: Vec<String> = names
        .filter(|name| before[*name] != after[*name])
        .map(|name| format!("{address} {name}: {} -> {}", before[name], after[name]))
        .collect();
    if other.is_empty() { vec![format!("{address}: {}", change["change"]["actions"])] } else { other }
}

/// What the outputs name is what AWS has; from here on `traffic` knows its place.
pub(crate) fn outputs_name_what_is_there(operator: &mut Operator, house: &House) {
    let said = operator.run(&["output", "--format", "json"]).ok().out;
    let said: Value = serde_json::from_str(&said).expect("JSON");
    let (production, migration) = (&said["aws-production"], &said["legacy-sync"]);
    let held = crate::drill::house::inventory();
    let there = |kind: &str, key: &Value| {
        let key = key.as_str().unwrap_or_default();
        assert!(held.get(kind).is_some_and(|keys| keys.contains(key)), "{kind}: {key} of {:?}", held.get(kind));
    };
    there("ec2 us-east-1 vpcs", &production["vpc_id"]);
    there("ec2 us-east-1 customer_gateways", &production["customer_gateway_id"]);
    there("rds us-east-1 clusters", &production["cluster_identifier"]);
    there("sns us-east-1 topics", &production["alerts_topic_arn"]);
    there("backup us-east-1 vaults", &production["backup_vault"]);
    there("dms us-east-1 replication_instances", &migration["replication_endpoints"]["instance"]);
    for check in ["legacy_health_check_id", "aws_health_check_id"] {
        there("route53 aws health_checks", &production[check]);
    }
    for task in ["forward", "reverse"] {
        there("dms us-east-1 replication_tasks", &migration["replication_status"][task]["task_arn"]);
    }
    assert_eq!(migration["replication_endpoints"]["endpoints"].as_array().map(Vec::len), Some(4));
    assert_eq!(production["nat_addresses"].as_array().map(Vec::len), Some(3));
    assert_eq!(production["service_name"], "pay.example.com");

    let parameter = |name: &str| -> Value {
        let body = json!({ "Name": name });
        let said = crate::world::json("ssm", "AmazonSSM.GetParameter", &body.to_string());
        serde_json::from_str(said["Parameter"]["Value"].as_str().expect("text")).expect("JSON")
    };
    let mut place = parameter(production["traffic_place_parameter"].as_str().expect("name"));
    assert_eq!(place["zone"], house.made["zone"]);
    place["migration"] = parameter("/payments/ssm-parameter-migration-place-drill");
    let measured = python("measurements.py")
        .args([format!("http://{}", simulator().address), place.to_string()])
        .output()
        .expect("measurements");
    assert_eq!(String::from_utf8_lossy(&measured.stdout), "done\n");
    operator.world.place = place;
    // Whoever writes the outputs down writes no secret: Terraform's own list holds none that is hidden.
    let outputs = terraform::run(&operator.root("aws-production"), &["output", "-json"]);
    assert!(!outputs.contains("\"sensitive\": true"), "{outputs}");
}
