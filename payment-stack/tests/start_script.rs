//! The script of the instances at work: how a rotated secret gets to a service that goes on serving.
//!
//! It is the script that instances get, with other folders, and with programs beside it that write down what they are asked.

use std::path::{Path, PathBuf};
use std::process::Command;

use tests::{harness, need::Need, trial};

fn main() -> std::process::ExitCode {
    let trials = [
        trial!(a_secret_that_is_the_same_changes_nothing),
        trial!(a_rotated_secret_is_taken_without_a_new_start),
        trial!(a_secret_that_does_not_work_is_taken_back),
        trial!(a_secret_that_cannot_be_read_leaves_the_one_that_is_there),
        trial!(half_a_secret_is_none),
        trial!(what_was_cut_off_is_done_again),
        trial!(days_to_the_next_rotation_are_published),
    ];
    harness::run(trials.map(|trial| trial.needs(Need::Program("jq"))))
}

const OLD: &str = r#"{"username": "service", "password": "old"}"#;
const NEW: &str = r#"{"username": "service", "password": "new"}"#;
/// The service does not answer with it.
const BAD: &str = r#"{"username": "service", "password": "bad"}"#;

struct Instance {
    root: tempfile::TempDir,
}

impl Instance {
    /// It runs, with the old secret.
    fn new() -> Self {
        let instance = Self { root: tempfile::tempdir().expect("folder") };
        for folder in ["bin", "etc", "run/secret"] {
            std::fs::create_dir_all(instance.path(folder)).expect("folder");
        }
        let environment = [
            "AWS_REGION=us-east-1",
            "PAYMENTS_PORT=8443",
            "PAYMENTS_SECRET_ARN=arn",
            "PAYMENTS_DATABASE_WRITER=writer",
            "PAYMENTS_DATABASE_READER=reader",
            "PAYMENTS_SERVICE_LOG=service",
            "PAYMENTS_SYSTEM_LOG=system",
            "PAYMENTS_GROUP=group",
        ];
        instance.write("etc/environment", &environment.join("\n"));
        instance.write("run/secret/secret.json", OLD);
        instance.write("loaded", OLD);
        instance.write("there", OLD);
        instance.write("rotation", "None");
        let script = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/user_data.sh"));
        let script = script.expect("script").replace("/etc/payments/", &format!("{}/", instance.path("etc").display()));
        let script = script.replace("=/run/payments", &format!("={}", instance.path("run").display()));
        instance.write("start-payments", &script);
        let root = instance.root.path().display().to_string();
        for (name, text) in [
            (
                "aws",
                "echo \"aws $*\" >>ROOT/calls
                case \"$2\" in
                    get-secret-value) cat ROOT/there ;;
                    describe-secret) cat ROOT/rotation ;;
                esac",
            ),
            ("systemctl", "echo \"systemctl $*\" >>ROOT/calls; cp ROOT/run/secret/secret.json ROOT/loaded"),
            ("curl", "! grep --quiet bad ROOT/loaded"),
            ("logger", ""),
            ("chown", ""),
            ("sleep", ""),
        ] {
            let path = instance.path("bin").join(name);
            std::fs::write(&path, format!("#!/bin/sh\n{}\n", text.replace("ROOT", &root))).expect("written");
            executable(&path);
        }
        instance
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("written");
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// What the timer runs; whether it ended well.
    fn refresh(&self) -> bool {
        let mut path = std::ffi::OsString::from(self.path("bin"));
        path.push(":");
        path.push(std::env::var_os("PATH").unwrap_or_default());
        let script = self.path("start-payments");
        let output = Command::new("bash").arg(script).arg("refresh-secret").env("PATH", path).output().expect("bash");
        output.status.success()
    }

    fn has(&self) -> (String, String) {
        (self.text("run/secret/secret.json"), self.text("loaded"))
    }

    fn reloads(&self) -> usize {
        self.text("calls").matches("systemctl reload payment-service.service").count()
    }

    fn published(&self, metric: &str) -> Option<String> {
        let calls = self.text("calls");
        let line = calls.lines().rfind(|line| line.contains(&format!("--metric-name {metric} ")))?.to_owned();
        assert!(line.contains("--namespace Payments/Service --metric-name"), "{line}");
        assert!(line.contains("AutoScalingGroupName=group"), "{line}");
        line.rsplit(' ').next().map(str::to_owned)
    }
}

fn executable(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("executable");
    }
}

fn both(secret: &str) -> (String, String) {
    (secret.to_owned(), secret.to_owned())
}

fn a_secret_that_is_the_same_changes_nothing() {
    let instance = Instance::new();
    assert!(instance.refresh());
    assert_eq!((instance.has(), instance.reloads()), (both(OLD), 0));
    assert_eq!(instance.published("SecretRefreshFailed").as_deref(), Some("0"));
    assert_eq!(instance.published("SecretDaysToRotation"), None);
}

fn a_rotated_secret_is_taken_without_a_new_start() {
    let instance = Instance::new();
    instance.write("there", NEW);
    assert!(instance.refresh());
    assert_eq!((instance.has(), instance.reloads()), (both(NEW), 1));
    for word in ["restart", "stop", "start "] {
        assert!(!instance.text("calls").contains(&format!("systemctl {word}")), "{word}");
    }
    assert!(!instance.path("run/secret/secret.json.before").exists());
    assert_eq!(instance.published("SecretRefreshFailed").as_deref(), Some("0"));
    assert!(instance.refresh());
    assert_eq!(instance.reloads(), 1);
}

fn a_secret_that_does_not_work_is_taken_back() {
    let instance = Instance::new();
    instance.write("there", BAD);
    assert!(!instance.refresh());
    assert_eq!((instance.has(), instance.reloads()), (both(OLD), 2));
    assert_eq!(instance.published("SecretRefreshFailed").as_deref(), Some("1"));
    // Once it is mended it is taken.
    instance.write("there", NEW);
    assert!(instance.refresh());
    assert_eq!(instance.has(), both(NEW));
    assert_eq!(instance.published("SecretRefreshFailed").as_deref(), Some("0"));
}

fn a_secret_that_cannot_be_read_leaves_the_one_that_is_there() {
    let instance = Instance::new();
    std::fs::remove_file(instance.path("there")).expect("removed");
    assert!(!instance.refresh());
    assert_eq!((instance.has(), instance.reloads()), (both(OLD), 0));
    assert_eq!(instance.published("SecretRefreshFailed").as_deref(), Some("1"));
}

fn half_a_secret_is_none() {
    for half in [r#"{"username": "service"}"#, "{", ""] {
        let instance = Instance::new();
        instance.write("there", half);
        assert!(!instance.refresh(), "{half}");
        assert_eq!((instance.has(), instance.reloads()), (both(OLD), 0), "{half}");
    }
}

fn what_was_cut_off_is_done_again() {
    // Killed after the secret was put there and before the service was told.
    let instance = Instance::new();
    instance.write("there", NEW);
    instance.write("run/secret/secret.json", NEW);
    instance.write("run/secret/secret.json.before", OLD);
    assert!(instance.refresh());
    assert_eq!((instance.has(), instance.reloads()), (both(NEW), 1));
    // The same with one that does not work: the one that did is not lost.
    let instance = Instance::new();
    instance.write("there", BAD);
    instance.write("run/secret/secret.json", BAD);
    instance.write("run/secret/secret.json.before", OLD);
    assert!(!instance.refresh());
    assert_eq!(instance.has(), both(OLD));
}

fn days_to_the_next_rotation_are_published() {
    let instance = Instance::new();
    instance.write("rotation", "2999-01-01T00:00:00+00:00");
    assert!(instance.refresh());
    let days = instance.published("SecretDaysToRotation").and_then(|days| days.parse::<i64>().ok());
    assert!(days > Some(300_000), "{days:?}");
}
