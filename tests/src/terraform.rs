//! The real Terraform, asked the same way by every test: no configuration of the person at the machine decides, and no
//! call can reach an account.
//!
//! Providers come from a filesystem mirror, where there is one: in the folder that [`PROVIDER_DIR`] names, or where
//! mirrors usually are. Without a mirror, Terraform downloads them once and keeps them in the target folder.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

use serde_json::Value;

/// The variable that names the root of a filesystem mirror of providers (`HOST/NAMESPACE/TYPE/VERSION/PLATFORM`).
pub const PROVIDER_DIR: &str = "INFRA_PROVIDER_DIR";

/// The version of hashicorp/aws that the tests ask.
pub const AWS: &str = "5.100.0";

/// The oldest Terraform that knows all that is written.
const OLDEST: (u32, u32) = (1, 11);

/// Terraform in a folder.
///
/// # Panics
///
/// Without Terraform 1.11 or newer on the `PATH`.
pub fn command(folder: &Path) -> Command {
    static CHECKED: OnceLock<()> = OnceLock::new();
    CHECKED.get_or_init(|| {
        let output = neutral(&env::temp_dir()).args(["version", "-json"]).output();
        let fix = "install 1.11 or newer (https://developer.hashicorp.com/terraform/install) and put it on the PATH";
        let output = output.unwrap_or_else(|error| panic!("these tests ask the real Terraform: {fix} ({error})"));
        let said: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let version = said["terraform_version"].as_str().unwrap_or("of no known version");
        let mut numbers = version.split('.').map_while(|number| number.parse().ok());
        let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
        assert!(found >= OLDEST, "this Terraform is {version}: {fix}");
    });
    neutral(folder)
}

fn neutral(folder: &Path) -> Command {
    let mut command = Command::new("terraform");
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("TF_") || name.starts_with("AWS_") {
            command.env_remove(&*name);
        }
    }
    command
        .current_dir(folder)
        .env("TF_CLI_CONFIG_FILE", settings())
        .env("TF_IN_AUTOMATION", "1")
        .env("TF_INPUT", "0")
        .env("CHECKPOINT_DISABLE", "1")
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        // A port where nothing listens: what would call AWS fails at once.
        .env("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    command
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

/// `terraform init`, with the providers of the mirror, or else with downloaded ones.
///
/// # Panics
///
/// Where Terraform fails, with what it said and how providers are found.
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
    let lock = if let Some(mirror) = mirror() {
        command.arg(format!("-plugin-dir={}", mirror.display()));
        None
    } else {
        // How the person at this machine gets providers (a mirror of the house, a proxy) is for them to say.
        match env::var_os("TF_CLI_CONFIG_FILE") {
            Some(file) => command.env("TF_CLI_CONFIG_FILE", file),
            None => command.env_remove("TF_CLI_CONFIG_FILE"),
        };
        let cache = env::var_os("TF_PLUGIN_CACHE_DIR").map_or_else(|| room().join("plugins"), PathBuf::from);
        fs::create_dir_all(&cache).expect("the folder for downloaded providers can be made");
        command.env("TF_PLUGIN_CACHE_DIR", &cache).env("TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE", "1");
        // Two downloads into one cache would disturb each other.
        let lock = fs::File::create(cache.join(".lock")).expect("a file can be made");
        lock.lock().expect("the cache can be locked");
        Some(lock)
    };
    let Output { status, stdout, stderr } = command.stdin(Stdio::null()).output().expect("terraform runs");
    drop(lock);
    let source = mirror().map_or("a download".to_owned(), |mirror| mirror.display().to_string());
    assert!(
        status.success(),
        "{}{}\nProviders were to come from {source}. They come from the mirror whose root {PROVIDER_DIR} names, or \
         from one where mirrors usually are, or else Terraform downloads them, which needs a network.",
        text(&stdout),
        text(&stderr)
    );
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

/// The root of a filesystem mirror that holds hashicorp/aws, if there is one on this machine.
pub fn mirror() -> Option<&'static Path> {
    static FOUND: OnceLock<Option<PathBuf>> = OnceLock::new();
    FOUND.get_or_init(find_mirror).as_deref()
}

fn find_mirror() -> Option<PathBuf> {
    if let Some(folder) = env::var_os(PROVIDER_DIR).filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    let home = env::home_dir().unwrap_or_default();
    [
        home.join(".terraform.d"),
        home.join(".local/share/terraform"),
        "/usr/local/share/terraform".into(),
        "/usr/share/terraform".into(),
        "/opt".into(),
    ]
    .iter()
    .find_map(|root| executable(root, 8))
    // HOST/NAMESPACE/TYPE/VERSION/PLATFORM/file
    .and_then(|file| file.ancestors().nth(6).map(Path::to_owned))
}

/// The provider's executable, near folders first.
fn executable(folder: &Path, depth: usize) -> Option<PathBuf> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder).ok()?.flatten() {
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with(&format!("terraform-provider-aws_v{AWS}")) {
            return Some(path);
        }
        if depth > 0 && entry.file_type().is_ok_and(|ty| ty.is_dir()) {
            folders.push(path);
        }
    }
    folders.iter().find_map(|folder| executable(folder, depth - 1))
}

/// An empty configuration of the command line.
fn settings() -> PathBuf {
    let path = room().join("empty.tfrc");
    if !path.exists() {
        fs::write(&path, "").expect("the target folder can be written");
    }
    path
}

/// What tests keep from run to run, in the target folder.
fn room() -> PathBuf {
    // A test runs as target/PROFILE/deps/NAME.
    let test = env::current_exe().ok();
    let target = test.as_deref().and_then(|test| test.ancestors().nth(3)).map_or_else(env::temp_dir, Path::to_owned);
    let room = target.join("terraform");
    fs::create_dir_all(&room).expect("the target folder can be written");
    room
}
