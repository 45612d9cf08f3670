//! The real Terraform applies, shifts and cuts over, with a provider that only pretends: what changes is what it would change.

mod mocks;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use serde_json::{Value, json};
use tests::{harness, need::Need, terraform, trial};

fn main() -> std::process::ExitCode {
    let trials = [
        trial!(a_new_address_leaves_the_weighted_records_alone),
        trial!(the_cutover_changes_what_may_be_silent_and_nothing_else),
        trial!(another_workspace_is_refused),
    ];
    harness::run(trials.map(|trial| trial.needs(Need::Provider)))
}

/// A workspace's program in a folder of its own, ready for `terraform test`.
struct Rehearsal {
    out: tempfile::TempDir,
    workspace: &'static str,
}

impl Rehearsal {
    fn new(workspace: &'static str) -> Self {
        let out = tempfile::tempdir().expect("folder");
        let synth = Command::new(env!("CARGO_BIN_EXE_payment-stack"))
            .args(["synth", "--target", "aws=5.100", "--suffix", "test", "--stack", workspace, "--out"])
            .arg(out.path())
            .output()
            .expect("synth");
        assert!(synth.status.success(), "{}", String::from_utf8_lossy(&synth.stderr));
        let rehearsal = Self { out, workspace };
        rehearsal.change("main.tf.json", |document| {
            // Terraform cannot pretend to be an ephemeral resource. Its one user gets a word of the test.
            if document.as_object_mut().expect("document").remove("ephemeral").is_some() {
                document["resource"]["aws_rds_cluster"]["database_cluster"]["master_password_wo"] = json!("pretended");
            }
        });
        terraform::init(&rehearsal.folder());
        rehearsal
    }

    fn folder(&self) -> std::path::PathBuf {
        self.out.path().join(self.workspace)
    }

    fn change(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let path = self.folder().join(file);
        let mut value = serde_json::from_str(&std::fs::read_to_string(&path).expect("text")).expect("JSON");
        change(&mut value);
        std::fs::write(path, value.to_string()).expect("written");
    }

    /// What `terraform test` says, line by line.
    fn run(&self, mut test: Value, workspace: &str) -> Vec<Value> {
        let text = std::fs::read_to_string(self.folder().join("main.tf.json")).expect("text");
        let document: Value = serde_json::from_str(&text).expect("JSON");
        test["mock_provider"] = json!({ "aws": mocks::provider(&document) });
        std::fs::write(self.folder().join("rehearsal.tftest.json"), test.to_string()).expect("written");
        let output = terraform::command(&self.folder())
            .args(["test", "-json", "-verbose"])
            .env("TF_WORKSPACE", workspace)
            .stdin(Stdio::null())
            .output()
            .expect("terraform");
        let said = String::from_utf8_lossy(&output.stdout);
        said.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

fn complaints(said: &[Value]) -> Vec<&str> {
    said.iter().filter(|line| line["@level"] == "error").filter_map(|line| line["@message"].as_str()).collect()
}

/// What the run of this name would do, by address. Runs follow each other in the order of their names, as JSON is written here.
fn plan<'a>(said: &'a [Value], run: &str) -> BTreeMap<&'a str, &'a Value> {
    assert_eq!(complaints(said), Vec::<&str>::new());
    let line = said.iter().find(|line| line["type"] == "test_plan" && line["@testrun"] == run).expect("plan");
    let changes = line["test_plan"]["resource_changes"].as_array().expect("changes");
    let changes = changes.iter().filter(|change| change["mode"] == "managed");
    let changes = changes.filter(|change| change["change"]["actions"] != json!(["no-op"]));
    changes.map(|change| (change["address"].as_str().expect("address"), &change["change"])).collect()
}

fn production() -> Value {
    json!({
        "variables": {
            "domain_name": "pay.example.com",
            "hosted_zone": "example.com",
            "legacy_address": "203.0.113.10",
            "vpn_connection_id": "vpn-0123456789abcdef0",
            "oncall_email": "oncall@example.com",
        },
        "run": {
            "dark": { "command": "apply" },
            "moved": { "command": "plan", "variables": { "legacy_address": "203.0.113.99" } },
        },
    })
}

fn a_new_address_leaves_the_weighted_records_alone() {
    let rehearsal = Rehearsal::new("aws-production");
    let said = rehearsal.run(production(), "aws-production");
    let changes = plan(&said, "moved");
    let addresses: Vec<_> = changes.keys().copied().collect();
    assert_eq!(
        addresses,
        ["aws_route53_health_check.traffic_legacy_health", "aws_route53_record.traffic_legacy_address_record"]
    );
    assert!(changes.values().all(|change| change["actions"] == json!(["update"])), "{changes:?}");

    let state = said.iter().find(|line| line["type"] == "test_state" && line["@testrun"] == "dark").expect("state");
    let resources = state["test_state"]["root_module"]["resources"].as_array().expect("resources");
    let of = |ty: &str| resources.iter().find(|resource| resource["type"] == ty).expect("resource")["values"].clone();
    instances_start_what_the_templates_say(&of("aws_launch_template"));
    graphs_are_graphs(&of("aws_cloudwatch_dashboard"));
}

/// The user data as Terraform renders it: what cloud-init would write is what was written here.
fn instances_start_what_the_templates_say(template: &Value) {
    let data = template["user_data"].as_str().expect("text");
    let data = base64::engine::general_purpose::STANDARD.decode(data).expect("base64");
    assert!(data.len() <= 16 * 1024, "AWS takes 16 KiB, these are {}", data.len());
    let data = String::from_utf8(data).expect("text");
    let config: Value = serde_json::from_str(data.strip_prefix("#cloud-config\n").expect("first line")).expect("JSON");
    let file = |path: &str| {
        let files = config["write_files"].as_array().expect("files");
        files.iter().find(|file| file["path"] == path).expect("file")["content"].as_str().expect("text").to_owned()
    };
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let template = |name: &str| std::fs::read_to_string(templates.join(name)).expect("template");
    assert_eq!(file("/usr/local/sbin/start-payments"), template("user_data.sh"));
    assert_eq!(file("/etc/payments/cloudwatch-agent.json"), template("cloudwatch-agent.json"));
    assert_eq!(config["runcmd"], json!([["/usr/local/sbin/start-payments"]]));
    let environment = file("/etc/payments/environment");
    for name in template("user_data.sh").split("\"${").filter_map(|part| part.split_once(":?}\"")).map(|(name, _)| name)
    {
        let value = environment.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        assert!(value.is_some_and(|value| !value.is_empty()), "{name} in {environment}");
    }
}

fn graphs_are_graphs(dashboard: &Value) {
    let body: Value = serde_json::from_str(dashboard["dashboard_body"].as_str().expect("text")).expect("JSON");
    for widget in body["widgets"].as_array().expect("widgets").iter().filter(|widget| widget["type"] == "metric") {
        for metric in widget["properties"]["metrics"].as_array().expect("metrics") {
            let words = metric.as_array().expect("metric").iter().filter(|part| part.is_string()).count();
            let options = metric.as_array().map_or(0, Vec::len) - words;
            // Namespace, name, and pairs of dimension and value; or an expression alone.
            assert!((words >= 4 && words % 2 == 0 && options <= 1) || (words == 0 && options == 1), "{metric}");
        }
    }
}

/// What the parameter says that `payment-stack traffic` writes.
fn truth(owner: &str) -> Value {
    let truth = json!({ "aws_percent": 100, "write_owner": owner }).to_string();
    json!({ "target": "data.aws_ssm_parameter.traffic", "values": { "insecure_value": truth } })
}

fn the_cutover_changes_what_may_be_silent_and_nothing_else() {
    let rehearsal = Rehearsal::new("legacy-sync");
    let pem = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n";
    let outputs = json!({
        "logs_key_arn": "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-4234-9234-123456789012",
        "private_subnet_ids": ["subnet-a", "subnet-b", "subnet-c"],
        "replication_security_group_id": "sg-1",
        "legacy_health_check_id": "legacy",
        "aws_health_check_id": "aws",
        "alb_arn_suffix": "app/lb-test/1",
        "target_group_arn_suffix": "targetgroup/lb-test/1",
        "service_name": "pay.example.com",
        "traffic_parameter": "/payments/ssm-parameter-traffic-test",
    });
    let test = json!({
        "override_data": { "target": "data.terraform_remote_state.production", "values": { "outputs": outputs } },
        "variables": { "oncall_email": "oncall@example.com", "datacenter_ca": pem, "aurora_ca": pem },
        "run": {
            "before": { "command": "apply", "override_data": truth("datacenter") },
            "cutover": { "command": "plan", "override_data": truth("aurora") },
        },
    });
    let said = rehearsal.run(test, "legacy-sync");
    let changes = plan(&said, "cutover");
    let silence: Vec<_> = changes
        .iter()
        .map(|(address, change)| (*address, change["after"]["treat_missing_data"].as_str().unwrap_or_default()))
        .collect();
    let alarm = "aws_cloudwatch_metric_alarm.alarms_";
    assert_eq!(
        silence,
        [
            (format!("{alarm}source_lag_forward").as_str(), "notBreaching"),
            (format!("{alarm}source_lag_reverse").as_str(), "breaching"),
            (format!("{alarm}target_lag_forward").as_str(), "notBreaching"),
            (format!("{alarm}target_lag_reverse").as_str(), "breaching"),
        ]
    );
}

fn another_workspace_is_refused() {
    let rehearsal = Rehearsal::new("aws-production");
    let mut test = production();
    test["run"] = json!({ "elsewhere": { "command": "plan" } });
    let said = rehearsal.run(test, "default");
    let complaints: Vec<_> = said
        .iter()
        .filter(|line| line["@level"] == "error")
        .filter_map(|line| line["diagnostic"]["detail"].as_str())
        .collect();
    assert!(complaints.iter().any(|text| text.contains("belongs to the workspace aws-production")), "{complaints:?}");
}
