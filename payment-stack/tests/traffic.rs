//! `payment-stack traffic` as a process, with an `aws` and a `terraform` that answer as the test wants.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tests::{harness, need::Need, trial};

fn main() -> std::process::ExitCode {
    let trials = [
        trial!(a_shift_with_open_gates_is_applied_and_recorded),
        trial!(only_the_two_records_are_planned),
        trial!(every_gate_shuts),
        trial!(a_gate_that_cannot_be_read_is_shut),
        trial!(a_step_is_not_skipped_unless_forced_with_a_reason),
        trial!(more_than_a_hundred_is_wrong_usage),
        trial!(nobody_there_to_confirm_changes_nothing),
        trial!(a_rollback_asks_no_gate),
        trial!(a_rollback_works_without_aws_and_with_a_broken_number),
        trial!(a_rollback_does_without_a_look_at_aws_and_a_shift_does_not),
        trial!(a_rollback_that_terraform_cannot_do_says_how_to_go_on),
        trial!(the_workspace_that_is_selected_does_not_matter),
        trial!(a_rollback_is_safe_to_repeat),
        trial!(a_failed_shift_is_not_finished_by_a_later_apply),
        trial!(a_failed_rollback_stays_wanted),
        trial!(a_plan_that_would_change_more_is_refused),
        trial!(status_shows_shares_gates_and_the_journal),
        trial!(an_endpoint_is_passed_on),
        trial!(without_a_synthesized_program_it_says_what_to_do),
    ];
    // Those who answer are scripts.
    harness::run(trials.map(|trial| trial.needs(Need::Program("bash"))))
}

const AWS: &str = r#"#!/usr/bin/env bash
echo "$*" >>"$WORLD/aws.log"
case "$*" in
    *get-caller-identity*) echo '{"Arn": "arn:aws:iam::123456789012:user/kim"}' ;;
    *describe-alarms*) printf '{"CompositeAlarms": [{"StateValue": "%s"}]}' "$(cat "$WORLD/alarm")" ;;
    *HealthCheckStatus*legacy*) cat "$WORLD/legacy" ;;
    *HealthCheckStatus*) cat "$WORLD/aws-health" ;;
    *CDCLatency*) cat "$WORLD/lag" ;;
    *Validation*) cat "$WORLD/validation" ;;
    *) exit 1 ;;
esac
"#;

const TERRAFORM: &str = r#"#!/usr/bin/env bash
echo "$*" >>"$WORLD/terraform.log"
echo "$TF_WORKSPACE" >>"$WORLD/workspaces.log"
case "$1" in
    output)
        cat <<JSON
{"legacy_health_check_id": {"value": "legacy-check"}, "aws_health_check_id": {"value": "aws-check"},
 "traffic_percent": {"value": 5}, "replication_instance_id": {"value": "instance"}, "active_task_id": {"value": "forward"},
 "stop_alarm_name": {"value": "stop"}}
JSON
        ;;
    plan)
        if [ -e "$WORLD/no-look" ] && [[ "$*" != *-refresh=false* ]]; then exit 1; fi
        for word in "$@"; do case "$word" in -out=*) touch "${word#-out=}" ;; esac; done
        ;;
    show) cat "$WORLD/plan" ;;
    apply) exit "$(cat "$WORLD/apply")" ;;
esac
"#;

const BOTH: &str = r#"{"resource_changes": [
    {"address": "aws_route53_record.traffic_legacy", "change": {"actions": ["update"]}},
    {"address": "aws_route53_record.traffic_aws", "change": {"actions": ["update"]}}]}"#;

struct World {
    folder: tempfile::TempDir,
}

impl World {
    fn new() -> Self {
        let world = Self { folder: tempfile::tempdir().expect("folder") };
        for folder in ["bin", "infra-out/aws-production", "infra-out/legacy-sync"] {
            std::fs::create_dir_all(world.path(folder)).expect("folder");
        }
        world.write("infra-out/aws-production/main.tf.json", "{}");
        world.program("bin/aws", AWS);
        world.program("bin/terraform", TERRAFORM);
        for check in ["legacy", "aws-health"] {
            world.write(check, r#"{"Datapoints": [{"Minimum": 1.0}, {"Minimum": 1.0}]}"#);
        }
        world.write("lag", r#"{"Datapoints": [{"Maximum": 1.5}, {"Maximum": 2.0}]}"#);
        world.write("validation", r#"{"Datapoints": [{"Maximum": 0.0}]}"#);
        world.write("alarm", "OK");
        world.write("plan", BOTH);
        world.write("apply", "0");
        world
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("written");
    }

    fn program(&self, name: &str, text: &str) {
        use std::os::unix::fs::PermissionsExt as _;
        self.write(name, text);
        std::fs::set_permissions(self.path(name), std::fs::Permissions::from_mode(0o755)).expect("executable");
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut path = std::ffi::OsString::from(self.path("bin"));
        path.push(":");
        path.push(std::env::var_os("PATH").unwrap_or_default());
        Command::new(env!("CARGO_BIN_EXE_payment-stack"))
            .arg("traffic")
            .args(arguments)
            .current_dir(self.folder.path())
            .env("PATH", path)
            .env("WORLD", self.folder.path())
            .output()
            .expect("run")
    }

    fn share(&self) -> Option<u64> {
        let text = self.read("infra-out/aws-production/traffic.auto.tfvars.json");
        serde_json::from_str::<Value>(&text).ok()?.get("aws_traffic_percent")?.as_u64()
    }

    fn outcomes(&self) -> Vec<String> {
        self.journal().iter().map(|entry| entry["outcome"].as_str().unwrap_or_default().to_owned()).collect()
    }

    fn journal(&self) -> Vec<Value> {
        let text = self.read("infra-out/traffic-journal.jsonl");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn a_shift_with_open_gates_is_applied_and_recorded() {
    let world = World::new();
    let output = world.run(&["shift", "5", "--yes", "--reason", "phase 2"]);
    assert!(output.status.success(), "{}", complaint(&output));
    assert_eq!(world.share(), Some(5));
    assert_eq!(world.outcomes(), ["begun", "done"]);
    let entry = world.journal().remove(1);
    assert_eq!(entry["who"], "arn:aws:iam::123456789012:user/kim");
    assert_eq!(entry["reason"], "phase 2");
    assert_eq!((&entry["from"], &entry["to"]), (&Value::from(0), &Value::from(5)));
    assert_eq!(entry["notes"].as_array().map(Vec::len), Some(5));
}

fn only_the_two_records_are_planned() {
    let world = World::new();
    assert!(world.run(&["shift", "5", "--yes"]).status.success());
    let log = world.read("terraform.log");
    let plan = log.lines().find(|line| line.starts_with("plan")).expect("plan");
    assert!(plan.ends_with(
        "-var=aws_traffic_percent=5 -target=aws_route53_record.traffic_legacy -target=aws_route53_record.traffic_aws"
    ));
    assert_eq!(plan.matches("-target=").count(), 2);
    let apply = log.lines().find(|line| line.starts_with("apply")).expect("apply");
    assert!(apply.contains(".tfplan"), "what was shown is what is applied: {apply}");
    let left = std::fs::read_dir(world.path("infra-out/aws-production")).expect("folder").count();
    assert_eq!(left, 2, "no plan lies around");
}

fn every_gate_shuts() {
    for (file, text, gate) in [
        ("legacy", r#"{"Datapoints": [{"Minimum": 1.0}, {"Minimum": 0.0}]}"#, "datacenter health"),
        ("aws-health", r#"{"Datapoints": []}"#, "AWS health"),
        ("lag", r#"{"Datapoints": [{"Maximum": 5.0}]}"#, "replication lag"),
        ("lag", r#"{"Datapoints": []}"#, "replication lag"),
        ("validation", r#"{"Datapoints": [{"Maximum": 1.0}]}"#, "validation"),
        ("alarm", "ALARM", "alarms"),
        ("alarm", "INSUFFICIENT_DATA", "alarms"),
    ] {
        let world = World::new();
        world.write(file, text);
        let output = world.run(&["shift", "5", "--yes"]);
        assert_eq!(output.status.code(), Some(1), "{gate}");
        assert!(complaint(&output).contains(&format!("the gate `{gate}` is shut")), "{}", complaint(&output));
        assert_eq!(world.share(), None, "{gate}");
        assert_eq!(world.outcomes(), ["refused"], "{gate}");
        assert!(!world.read("terraform.log").contains("plan"), "{gate}");
    }
}

fn a_gate_that_cannot_be_read_is_shut() {
    let world = World::new();
    world.program("bin/aws", "#!/bin/sh\necho no network >&2\nexit 255\n");
    let output = world.run(&["shift", "5", "--yes"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("no network"), "{}", complaint(&output));
}

fn a_step_is_not_skipped_unless_forced_with_a_reason() {
    let world = World::new();
    assert_eq!(world.run(&["shift", "50", "--yes"]).status.code(), Some(1));
    assert_eq!(world.run(&["shift", "50", "--yes", "--force"]).status.code(), Some(2));
    assert!(world.run(&["shift", "50", "--yes", "--force", "--reason", "rehearsed"]).status.success());
    assert_eq!(world.share(), Some(50));
    assert_eq!(world.outcomes(), ["refused", "begun", "done"]);
}

fn more_than_a_hundred_is_wrong_usage() {
    assert_eq!(World::new().run(&["shift", "101"]).status.code(), Some(2));
}

fn nobody_there_to_confirm_changes_nothing() {
    let world = World::new();
    assert_eq!(world.run(&["shift", "5"]).status.code(), Some(1));
    assert_eq!(world.share(), None);
    assert!(!world.read("terraform.log").contains("apply"));
}

fn a_rollback_asks_no_gate() {
    let world = World::new();
    world.write("infra-out/aws-production/traffic.auto.tfvars.json", "{\"aws_traffic_percent\": 100}\n");
    world.write("legacy", r#"{"Datapoints": []}"#);
    world.write("alarm", "ALARM");
    let output = world.run(&["rollback", "--yes"]);
    assert!(output.status.success(), "{}", complaint(&output));
    assert_eq!(world.share(), Some(0));
    assert!(!world.read("aws.log").contains("cloudwatch"));
}

fn a_rollback_works_without_aws_and_with_a_broken_number() {
    let world = World::new();
    world.write("infra-out/aws-production/traffic.auto.tfvars.json", "{");
    world.program("bin/aws", "#!/bin/sh\nexit 1\n");
    assert!(world.run(&["rollback", "--yes"]).status.success());
    assert_eq!(world.share(), Some(0));
}

fn a_rollback_does_without_a_look_at_aws_and_a_shift_does_not() {
    let world = World::new();
    world.write("no-look", "");
    assert_eq!(world.run(&["shift", "5", "--yes"]).status.code(), Some(1));
    assert_eq!(world.share(), None);
    assert!(!world.read("terraform.log").contains("-refresh=false"));
    let output = world.run(&["rollback", "--yes"]);
    assert!(output.status.success(), "{}", complaint(&output));
    assert!(complaint(&output).contains("trying again without a look at AWS"), "{}", complaint(&output));
    assert_eq!(world.share(), Some(0));
    let entry = world.journal().pop().expect("entry");
    assert_eq!(entry["outcome"], "done");
    assert!(entry["notes"][0].as_str().is_some_and(|note| note.contains("terraform plan")), "{entry}");
}

fn a_rollback_that_terraform_cannot_do_says_how_to_go_on() {
    let world = World::new();
    world.write(
        "plan",
        r#"{"resource_changes": [{"address": "aws_lb.application_load_balancer_alb", "change": {"actions": ["update"]}}]}"#,
    );
    let output = world.run(&["rollback", "--yes"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("`Without Terraform`"), "{}", complaint(&output));
    assert_eq!(world.share(), Some(0), "the next apply must not send payments to AWS again");
}

fn the_workspace_that_is_selected_does_not_matter() {
    let world = World::new();
    assert!(world.run(&["shift", "5", "--yes"]).status.success());
    let workspaces = world.read("workspaces.log");
    let mut workspaces: Vec<_> = workspaces.lines().collect();
    workspaces.sort_unstable();
    workspaces.dedup();
    assert_eq!(workspaces, ["aws-production", "legacy-sync"]);
    let log = world.read("terraform.log");
    assert!(
        log.lines()
            .filter(|line| line.starts_with("plan") || line.starts_with("apply"))
            .all(|line| line.contains("-lock-timeout="))
    );
}

fn a_rollback_is_safe_to_repeat() {
    let world = World::new();
    world.write("plan", r#"{"resource_changes": [{"address": "aws_lb.x", "change": {"actions": ["no-op"]}}]}"#);
    for _ in 0..2 {
        let output = world.run(&["rollback", "--yes"]);
        assert!(output.status.success());
        assert!(String::from_utf8_lossy(&output.stdout).contains("AWS already serves 0 %"));
    }
    assert_eq!(world.share(), Some(0));
    assert_eq!(world.outcomes(), ["unchanged", "unchanged"]);
}

fn a_failed_shift_is_not_finished_by_a_later_apply() {
    let world = World::new();
    world.write("infra-out/aws-production/traffic.auto.tfvars.json", "{\"aws_traffic_percent\": 5}\n");
    world.write("apply", "1");
    assert_eq!(world.run(&["shift", "25", "--yes"]).status.code(), Some(1));
    assert_eq!(world.share(), Some(5));
    assert_eq!(world.outcomes(), ["begun", "failed"]);
}

fn a_failed_rollback_stays_wanted() {
    let world = World::new();
    world.write("infra-out/aws-production/traffic.auto.tfvars.json", "{\"aws_traffic_percent\": 50}\n");
    world.write("apply", "1");
    assert_eq!(world.run(&["rollback", "--yes"]).status.code(), Some(1));
    assert_eq!(world.share(), Some(0));
}

fn a_plan_that_would_change_more_is_refused() {
    let world = World::new();
    world.write(
        "plan",
        r#"{"resource_changes": [{"address": "aws_lb.application_load_balancer_alb", "change": {"actions": ["update"]}}]}"#,
    );
    let output = world.run(&["shift", "5", "--yes"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("the plan would update `aws_lb.application_load_balancer_alb`"));
    assert_eq!(world.share(), None);
}

fn status_shows_shares_gates_and_the_journal() {
    let world = World::new();
    assert!(world.run(&["shift", "5", "--yes"]).status.success());
    let output = world.run(&["status"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    for part in ["wanted   5 %", "applied  5 %", "open      replication lag: 4 s", "shift 0 % -> 5 %  Done"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

fn an_endpoint_is_passed_on() {
    let world = World::new();
    world.run(&["status", "--aws-endpoint", "http://127.0.0.1:1"]);
    assert!(world.read("aws.log").lines().all(|line| line.contains("--endpoint-url http://127.0.0.1:1")));
}

fn without_a_synthesized_program_it_says_what_to_do() {
    let world = World::new();
    let output = world.run(&["status", "--out", "elsewhere"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("run `payment-stack synth`"), "{}", complaint(&output));
    assert!(!Path::new("elsewhere").exists());
}
