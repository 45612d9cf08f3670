//! The real Terraform, with the real provider 5.100, accepts both programs, and says so without a warning.

use std::process::Command;

use tests::{harness, need::Need, terraform, trial};

fn main() -> std::process::ExitCode {
    harness::run([trial!(both_programs_are_valid).needs(Need::Provider)])
}

fn both_programs_are_valid() {
    let out = tempfile::tempdir().expect("folder");
    let synth = Command::new(env!("CARGO_BIN_EXE_payment-stack"))
        .args(["synth", "--target", "aws=5.100", "--suffix", "sixteen-letters1", "--out"])
        .arg(out.path())
        .output()
        .expect("synth");
    assert!(synth.status.success(), "{}", String::from_utf8_lossy(&synth.stderr));
    for workspace in ["aws-production", "legacy-sync"] {
        let folder = out.path().join(workspace);
        terraform::init(&folder);
        let diagnostics = terraform::validate(&folder);
        assert!(diagnostics.is_empty(), "{workspace}: {diagnostics:#?}");
    }
}
