//! A crate that keeps a provider table, compiled by cargo.
//!
//! It has no dependencies for cargo to build: `infra-core`, `infra-macros` and `infra-cli` are handed to rustc as this
//! workspace has built them, so that a crate costs a second and not minutes.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

use infra_cli::Style;
use serde_json::Value;
use tempfile::TempDir;

const MANIFEST: &str = r#"[package]
name = "house"
version = "0.1.0"
edition = "2024"

[workspace]
"#;

/// A crate in a folder of its own.
pub(crate) struct House(TempDir);

/// What rustc says of the crate's source.
pub(crate) struct Finding {
    pub(crate) line: usize,
    pub(crate) columns: std::ops::Range<usize>,
    pub(crate) text: String,
}

impl House {
    pub(crate) fn new() -> Self {
        let house = Self(tempfile::tempdir().expect("a folder"));
        fs::create_dir(house.path("src")).expect("a folder");
        fs::write(house.path("Cargo.toml"), MANIFEST).expect("a manifest");
        house
    }

    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    pub(crate) fn source(&self, text: &str) {
        fs::write(self.path("src/main.rs"), text).expect("a source");
    }

    /// `schema import`; gives what it prints.
    pub(crate) fn import(&self, json: &Path, table: &str, more: &[&str]) -> String {
        let table = self.path(table);
        let mut arguments = vec!["house".into(), "schema".into(), "import".into(), json.into()];
        arguments.extend(more.iter().map(Into::into));
        arguments.extend(["--out".into(), table.into_os_string()]);
        let (mut out, mut errors) = (Vec::new(), Vec::new());
        let code = cargo_infra::app().run_with(arguments, &mut out, &mut errors, [Style::Plain; 2]);
        assert_eq!((code, String::from_utf8_lossy(&errors).as_ref()), (0, ""));
        String::from_utf8(out).expect("a text")
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).current_dir(self.0.path());
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags()).env("CARGO_TARGET_DIR", self.path("target"));
        cargo.output().expect("cargo runs")
    }

    /// The document that the compiled crate writes for a workspace; it must compile in silence.
    pub(crate) fn document(&self, workspace: &str) -> Value {
        let Output { status, stderr, .. } = self.cargo(&["run", "--quiet", "--", "synth", "--out", "out"]);
        let said = String::from_utf8_lossy(&stderr);
        assert!(status.success() && said.is_empty(), "{said}");
        let text = fs::read(self.path("out").join(workspace).join("main.tf.json")).expect("a document");
        serde_json::from_slice(&text).expect("JSON")
    }

    /// All errors and warnings, in the order of their places.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        let output = self.cargo(&["check", "--quiet", "--message-format=json"]);
        let mut findings: Vec<Finding> = messages(&output.stdout).filter_map(|message| finding(&message)).collect();
        findings.sort_by_key(|finding| (finding.line, finding.columns.start));
        findings
    }

    /// What they say in one line each.
    pub(crate) fn headlines(&self) -> Vec<String> {
        let first = |text: String| text.lines().next().map(str::to_owned);
        self.findings().into_iter().filter_map(|finding| first(finding.text)).collect()
    }
}

fn finding(message: &Value) -> Option<Finding> {
    let text = message["message"]["message"].as_str()?;
    let spans = message["message"]["spans"].as_array()?;
    let number = |name: &str| usize::try_from(spans.first()?[name].as_u64()?).ok();
    // A warning of ours is one of Rust's, about something deprecated; what we say follows.
    let own = text.find('[').and_then(|start| text.get(start..)).unwrap_or(text);
    Some(Finding {
        line: number("line_start")?,
        columns: number("column_start")?..number("column_end")?,
        text: own.to_owned(),
    })
}

fn messages(output: &[u8]) -> impl Iterator<Item = Value> {
    let text = String::from_utf8_lossy(output).into_owned();
    let messages: Vec<Value> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    messages.into_iter()
}

/// What rustc needs to find the crates of this workspace.
fn flags() -> &'static str {
    static FLAGS: OnceLock<String> = OnceLock::new();
    FLAGS.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--offline", "--message-format=json", "--package", "infra-core"]);
        cargo.args(["--package", "infra-macros", "--package", "infra-cli"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        let output = cargo.output().expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let mut flags = Vec::new();
        for message in messages(&output.stdout) {
            let name = message["target"]["name"].as_str().unwrap_or_default();
            let file = Path::new(message["filenames"][0].as_str().unwrap_or_default());
            // What cargo was asked for lies under its plain name; another infra-core, built for the macros, does not.
            let plain = file.file_stem().is_some_and(|stem| stem.to_string_lossy().trim_start_matches("lib") == name);
            if plain && name.starts_with("infra_") {
                let folder = file.parent().expect("a folder").join("deps");
                let library = same(file, &folder).expect("the library beside those it needs");
                flags.extend(["--extern".to_owned(), format!("{name}={}", library.display())]);
                flags.extend(["-L".to_owned(), format!("dependency={}", folder.display())]);
            }
        }
        flags.join("\u{1f}")
    })
}

/// The file of a folder that this one is a copy of: rustc takes no library that it finds at two places.
fn same(file: &Path, folder: &Path) -> Option<PathBuf> {
    let content = fs::read(file).ok()?;
    let stem = format!("{}-", file.file_stem()?.to_str()?);
    let entries = fs::read_dir(folder).ok()?.flatten();
    let mut candidates = entries.map(|entry| entry.path()).filter(|path| path.extension() == file.extension());
    candidates.find(|path| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&stem))
            && fs::read(path).is_ok_and(|other| other == content)
    })
}
