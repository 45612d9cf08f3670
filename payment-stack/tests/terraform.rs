//! The real Terraform, with the real provider 5.100, accepts both programs, and says so without a warning.
//!
//! Terraform must be on the PATH. The provider is taken from the folder that `INFRA_PROVIDER_DIR` names (laid out as a
//! filesystem mirror), or is looked for where mirrors usually are.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

#[test]
fn both_programs_are_valid() {
    let out = tempfile::tempdir().expect("folder");
    let synth = Command::new(env!("CARGO_BIN_EXE_payment-stack"))
        .args(["synth", "--target", "aws=5.100", "--suffix", "sixteen-letters1", "--out"])
        .arg(out.path())
        .output()
        .expect("synth");
    assert!(synth.status.success(), "{}", String::from_utf8_lossy(&synth.stderr));
    let mirror = mirror();
    for workspace in ["aws-production", "legacy-sync"] {
        let folder = out.path().join(workspace);
        let init =
            terraform(&folder, &["init", "-input=false", "-no-color", &format!("-plugin-dir={}", mirror.display())]);
        assert!(
            init.status.success(),
            "{workspace}: {}{}",
            String::from_utf8_lossy(&init.stdout),
            String::from_utf8_lossy(&init.stderr)
        );
        let validate = terraform(&folder, &["validate", "-json"]);
        let report: serde_json::Value = serde_json::from_slice(&validate.stdout).expect("a report");
        assert_eq!(report["diagnostics"], serde_json::json!([]), "{workspace}: {report:#}");
        assert_eq!(report["valid"], true, "{workspace}");
    }
}

fn terraform(folder: &Path, arguments: &[&str]) -> Output {
    Command::new("terraform")
        .args(arguments)
        .current_dir(folder)
        // A configuration of the person at the machine must not decide.
        .env("TF_CLI_CONFIG_FILE", folder.join("no.tfrc"))
        .env("CHECKPOINT_DISABLE", "1")
        .output()
        .expect("terraform 1.11 or newer is needed on the PATH")
}

/// The root of a mirror that holds the provider.
fn mirror() -> PathBuf {
    if let Some(folder) = std::env::var_os("INFRA_PROVIDER_DIR") {
        return folder.into();
    }
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    [
        home.join(".terraform.d"),
        home.join(".local/share/terraform"),
        "/usr/local/share".into(),
        "/usr/share/terraform".into(),
        "/opt".into(),
    ]
    .iter()
    .find_map(|root| find(root, 8))
    // registry/namespace/type/version/platform/file
    .and_then(|file| file.ancestors().nth(6).map(Path::to_owned))
    .expect("terraform-provider-aws 5.100 is needed: name the folder of its mirror by INFRA_PROVIDER_DIR")
}

fn find(folder: &Path, depth: usize) -> Option<PathBuf> {
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(folder).ok()?.flatten() {
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with("terraform-provider-aws_v5.100.") {
            return Some(path);
        }
        if depth > 0 && entry.file_type().is_ok_and(|ty| ty.is_dir()) {
            folders.push(path);
        }
    }
    folders.iter().find_map(|folder| find(folder, depth - 1))
}
