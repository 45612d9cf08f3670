//! The real Terraform, asked the same way by every test: no configuration of the person at the machine decides, and no
//! call can reach an account.
//!
//! What is not on the machine is fetched into the target folder; [`program`] and [`provider`] say where that cannot be done.

mod provider;
mod release;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

use serde_json::Value;

use crate::fetch;

/// The variable that names the root of a filesystem mirror of providers (`HOST/NAMESPACE/TYPE/VERSION/PLATFORM`).
pub const PROVIDER_DIR: &str = "INFRA_PROVIDER_DIR";

/// The version of hashicorp/aws that the tests ask.
pub const AWS: &str = "5.100.0";

/// The oldest Terraform that knows all that is written.
const OLDEST: (u32, u32) = (1, 11);

/// The program: the one on the `PATH`, where it is not too old, or else a release that is fetched.
///
/// # Errors
///
/// Why there is none, in one line.
pub fn program() -> Result<&'static Path, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let name = Path::new("terraform");
        let output = neutral(name, &env::temp_dir()).args(["version", "-json"]).output();
        match output.map_or_else(|_| Some(NOT_FOUND.to_owned()), |output| too_old(&output.stdout)) {
            None => Ok(name.to_owned()),
            Some(reason) => release::fetched().map_err(|fetched| format!("{reason}, and {fetched}")),
        }
    });
    found.as_deref().map_err(String::clone)
}

const NOT_FOUND: &str = "Terraform is not on the PATH";

/// What is wrong with the version that Terraform prints.
fn too_old(said: &[u8]) -> Option<String> {
    let said: Value = serde_json::from_slice(said).unwrap_or_default();
    let version = said["terraform_version"].as_str().unwrap_or("of no known version");
    let mut numbers = version.split('.').map_while(|number| number.parse().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    let (major, minor) = OLDEST;
    (found < OLDEST).then(|| format!("the Terraform on the PATH is {version}, not {major}.{minor} or newer"))
}

/// The root of a filesystem mirror that holds hashicorp/aws in the version [`AWS`]. Where there is none, Terraform downloads
/// the provider.
///
/// # Errors
///
/// Why there is none, in one line; without Terraform, why that is missing.
pub fn provider() -> Result<&'static Path, String> {
    program()?;
    provider::find()
}

/// Terraform in a folder.
///
/// # Panics
///
/// Without Terraform: a test that asks it says so by [`Need::Terraform`](crate::need::Need::Terraform).
pub fn command(folder: &Path) -> Command {
    neutral(program().unwrap_or_else(|reason| panic!("{reason}")), folder)
}

fn neutral(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    neutralize(&mut command);
    command.current_dir(folder);
    command
}

/// Takes from a command, which may run Terraform, what the person at the machine told Terraform and AWS, and every way to an
/// account.
pub fn neutralize(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("TF_") || name.starts_with("AWS_") {
            command.env_remove(&*name);
        }
    }
    command
        .env("TF_CLI_CONFIG_FILE", settings())
        .env("TF_IN_AUTOMATION", "1")
        .env("TF_INPUT", "0")
        .env("CHECKPOINT_DISABLE", "1")
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        // A port where nothing listens: what would call AWS fails at once.
        .env("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
}

/// Runs Terraform, which must succeed, and returns what it prints.
///
/// # Panics
///
/// Where Terraform fails, with what it said.
pub fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = command(folder).args(arguments).stdin(Stdio::null()).output().expect("terraform runs");
    let (said, complaint) = (text(&output.stdout), text(&output.stderr));
    let folder = folder.display();
    assert!(output.status.success(), "terraform {} in {folder}:\n{said}{complaint}", arguments.join(" "));
    said
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// `terraform init`. Only programs of a test that says [`Need::Provider`](crate::need::Need::Provider) may use another
/// provider than Terraform's own.
///
/// # Panics
///
/// Where Terraform fails, with what it said.
pub fn init(folder: &Path) {
    initialize(folder, &[]);
}

/// `terraform init` that leaves the backend alone, for programs that are only validated.
///
/// # Panics
///
/// As [`init`] does.
pub fn init_without_backend(folder: &Path) {
    initialize(folder, &["-backend=false"]);
}

fn initialize(folder: &Path, more: &[&str]) {
    let mut command = command(folder);
    command.args(["init", "-no-color"]).args(more);
    if let Some(mirror) = provider::here() {
        command.arg(format!("-plugin-dir={}", mirror.display()));
    }
    let Output { status, stdout, stderr } = command.stdin(Stdio::null()).output().expect("terraform runs");
    assert!(status.success(), "{}{}", text(&stdout), text(&stderr));
}

/// What `terraform validate` reports of an initialized folder.
///
/// # Panics
///
/// Where Terraform prints no report.
pub fn validate(folder: &Path) -> Vec<Value> {
    let output = command(folder).args(["validate", "-json"]).stdin(Stdio::null()).output().expect("terraform runs");
    let report: Option<Value> = serde_json::from_slice(&output.stdout).ok();
    match report.as_ref().and_then(|report| report["diagnostics"].as_array()) {
        Some(diagnostics) => diagnostics.clone(),
        None => panic!("no report of terraform validate: {}{}", text(&output.stdout), text(&output.stderr)),
    }
}

/// An empty configuration of the command line.
fn settings() -> PathBuf {
    let path = fetch::room().join("empty.tfrc");
    if !path.exists() {
        fs::write(&path, "").expect("the target folder can be written");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::too_old;

    #[test]
    fn an_old_terraform_is_named_by_its_version() {
        let said = |version: &str| too_old(format!(r#"{{ "terraform_version": "{version}" }}"#).as_bytes());
        for fine in ["1.11.0", "1.11.0-rc1", "1.12.2", "2.0.0"] {
            assert_eq!(said(fine), None);
        }
        for old in ["0.15.5", "1.9.8", "1.10.5"] {
            assert_eq!(said(old), Some(format!("the Terraform on the PATH is {old}, not 1.11 or newer")));
        }
        assert!(too_old(b"no JSON").is_some_and(|reason| reason.contains("of no known version")));
    }
}
