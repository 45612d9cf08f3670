//! Where Terraform gets hashicorp/aws from: a filesystem mirror, whose root [`PROVIDER_DIR`] names or that is where mirrors
//! usually are, or what an earlier run downloaded, or a download now.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Stdio,
    sync::OnceLock,
};

use serde_json::json;

use super::{AWS, PROVIDER_DIR, release::platform};
use crate::fetch;

/// The folder of a mirror, in the layout that Terraform asks for: `HOST/NAMESPACE/TYPE/VERSION/PLATFORM`.
const ADDRESS: &str = "registry.terraform.io/hashicorp/aws";

static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();

/// The root of a mirror that holds the provider, downloaded where there was none; or why there is none.
pub(super) fn find() -> Result<&'static Path, String> {
    let found = FOUND.get_or_init(|| search().and_then(|found| found.map_or_else(download, Ok)));
    found.as_deref().map_err(String::clone)
}

/// The same, but not downloaded.
pub(super) fn here() -> Option<PathBuf> {
    match FOUND.get() {
        Some(found) => found.clone().ok(),
        None => search().ok().flatten(),
    }
}

/// The mirror that is named, which must hold the provider, or one where mirrors usually are.
fn search() -> Result<Option<PathBuf>, String> {
    if let Some(folder) = env::var_os(PROVIDER_DIR).filter(|folder| !folder.is_empty()) {
        let folder = PathBuf::from(folder);
        let wanting = || format!("{PROVIDER_DIR} names {}, which does not hold {}", folder.display(), wanted());
        return if holds(&folder) { Ok(Some(folder)) } else { Err(wanting()) };
    }
    let home = env::home_dir().unwrap_or_default();
    let usual = [
        env::var_os("TF_PLUGIN_CACHE_DIR").unwrap_or_default().into(),
        home.join(".terraform.d"),
        home.join(".local/share/terraform"),
        "/usr/local/share/terraform".into(),
        "/usr/share/terraform".into(),
        "/opt".into(),
    ];
    Ok(usual.iter().find_map(|folder| mirror(folder, 3)))
}

/// A mirror at or below a folder.
fn mirror(folder: &Path, depth: usize) -> Option<PathBuf> {
    if holds(folder) {
        return Some(folder.to_owned());
    }
    let folders = fs::read_dir(folder).ok().filter(|_| depth > 0)?.flatten();
    let folders = folders.filter(|entry| entry.file_type().is_ok_and(|ty| ty.is_dir()));
    folders.into_iter().find_map(|entry| mirror(&entry.path(), depth - 1))
}

/// Whether this is the root of a mirror with the provider, unpacked or not.
fn holds(root: &Path) -> bool {
    let (folder, platform) = (root.join(ADDRESS), platform());
    folder.join(AWS).join(&platform).is_dir()
        || folder.join(format!("terraform-provider-aws_{AWS}_{platform}.zip")).is_file()
}

fn wanted() -> String {
    format!("hashicorp/aws {AWS} for {}", platform())
}

/// Lets Terraform download the provider, whose signature it checks.
fn download() -> Result<PathBuf, String> {
    let program = super::program()?;
    let folder = fetch::once(&format!("aws-{AWS}"), |folder| {
        eprintln!("fetching hashicorp/aws {AWS}, for the tests that ask Terraform with it");
        let required = json!({ "aws": { "source": "hashicorp/aws", "version": AWS } });
        let configuration = json!({ "terraform": { "required_providers": required } }).to_string();
        fs::write(folder.join("main.tf.json"), configuration).map_err(|error| error.to_string())?;
        let mut command = super::neutral(program, folder);
        command.args(["init", "-no-color", "-input=false"]).env("TF_REGISTRY_DISCOVERY_RETRY", "0");
        // How the person at this machine gets providers (a mirror of the house, a proxy) is for them to say.
        match env::var_os("TF_CLI_CONFIG_FILE") {
            Some(file) => command.env("TF_CLI_CONFIG_FILE", file),
            None => command.env_remove("TF_CLI_CONFIG_FILE"),
        };
        let output = command.stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(summary(&String::from_utf8_lossy(&output.stderr)));
        }
        Ok(())
    });
    let mirror =
        folder.map_err(|reason| format!("{} is in no mirror here, and was not fetched: {reason}", wanted()))?;
    let mirror = mirror.join(".terraform/providers");
    // Where the person's own configuration named a mirror or a cache, it holds links to that.
    if holds(&mirror) { Ok(mirror) } else { Err(format!("{} is no more in {}", wanted(), mirror.display())) }
}

/// The headline and the first paragraph of what Terraform complains of, in one line.
fn summary(message: &str) -> String {
    let lines =
        message.lines().map(|line| line.trim_matches(|letter: char| letter.is_whitespace() || "╷│╵".contains(letter)));
    let lines: Vec<&str> = lines.skip_while(|line| !line.starts_with("Error: ")).collect();
    lines.split(|line| line.is_empty()).take(2).flatten().copied().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_becomes_one_line() {
        let boxed = "╷\n│ Error: No provider\n│\n│ Could not ask\n│ the registry\n│\n│ Advice\n╵\n";
        let plain = "\nWarning: old\n\nError: No provider\n\nCould not ask\nthe registry\n\nAdvice\n";
        assert_eq!(summary(boxed), "Error: No provider Could not ask the registry");
        assert_eq!(summary(plain), summary(boxed));
    }

    #[test]
    fn a_mirror_is_known_by_what_it_holds() {
        let root = tempfile::tempdir().unwrap();
        let below = root.path().join("one/two");
        assert_eq!(mirror(root.path(), 3), None);
        fs::create_dir_all(below.join(ADDRESS).join("5.99.0").join(platform())).unwrap();
        fs::create_dir_all(below.join(ADDRESS).join(AWS).join("plan9_vax")).unwrap();
        assert_eq!(mirror(root.path(), 3), None);
        fs::create_dir(below.join(ADDRESS).join(AWS).join(platform())).unwrap();
        assert_eq!(mirror(root.path(), 3), Some(below));
        let packed = tempfile::tempdir().unwrap();
        fs::create_dir_all(packed.path().join(ADDRESS)).unwrap();
        let file = format!("terraform-provider-aws_{AWS}_{}.zip", platform());
        fs::write(packed.path().join(ADDRESS).join(file), "").unwrap();
        assert!(holds(packed.path()));
    }
}
