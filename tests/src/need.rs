//! What a test needs beside Rust. It is looked for when the first test that needs it runs, and fetched where it can be.

use std::{
    env,
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::{browser, terraform};

/// The variable under which nothing may be missing: with the value `all`, a test whose need is not there fails.
pub const REQUIRE: &str = "INFRA_TESTS_REQUIRE";

/// Something that a machine with Rust may lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Terraform 1.11 or newer.
    Terraform,
    /// Terraform, and the provider hashicorp/aws in the version [`terraform::AWS`].
    Provider,
    /// Terraform, and `script` of util-linux, which gives a program a terminal.
    Terminal,
    /// The rust-analyzer of this toolchain, with what runs its macros, and the sources of the standard library.
    RustAnalyzer,
    /// A browser of Chromium's kind, and a shell that starts it.
    Browser,
    /// A program of this name on the `PATH`, which answers `--version`.
    Program(&'static str),
    /// A module of Python 3 of this name.
    PythonModule(&'static str),
}

impl Need {
    /// Why it is not there, in one line, or `None` where it is.
    pub fn missing(self) -> Option<String> {
        match self {
            Self::Terraform => terraform::program().err(),
            Self::Terminal => terraform::program().err().or_else(|| Self::Program("script").missing()),
            Self::Provider => terraform::provider().err(),
            Self::RustAnalyzer => {
                let complete = sysroot().is_some_and(|sysroot| sysroot.join(SOURCES).is_dir());
                (!complete || !answers("rust-analyzer"))
                    .then(|| "rust-analyzer or rust-src is not installed".to_owned())
            }
            Self::Browser => browser::program().err(),
            Self::Program(name) => (!answers(name)).then(|| format!("`{name}` is not on the PATH")),
            Self::PythonModule(name) => (!imports(name)).then(|| format!("`python3` has no module `{name}`")),
        }
    }

    /// What to do about it.
    pub fn fix(self) -> String {
        match self {
            Self::Terraform => "put Terraform 1.11 or newer on the PATH \
                                (https://developer.hashicorp.com/terraform/install), or curl, which fetches it where \
                                there is a network"
                .to_owned(),
            Self::Provider => format!(
                "make Terraform and hashicorp/aws {} available: `terraform providers mirror` on a machine with a network \
                 fills a folder for {} to name",
                terraform::AWS,
                terraform::PROVIDER_DIR
            ),
            Self::Terminal => "put Terraform 1.11 or newer and `script` of util-linux on the PATH".to_owned(),
            Self::RustAnalyzer => "run `rustup component add rust-analyzer rust-src`".to_owned(),
            Self::Browser => format!("install Chromium, or name a browser of its kind by {}", browser::BROWSER),
            Self::Program(name) => format!("put `{name}` on the PATH"),
            Self::PythonModule(name) => format!("install it: `python3 -m pip install {name}`"),
        }
    }
}

/// Whether nothing may be missing.
///
/// # Panics
///
/// Where the variable has a value of no meaning.
pub fn all_required() -> bool {
    match env::var(REQUIRE).as_deref() {
        Err(_) | Ok("") => false,
        Ok("all") => true,
        Ok(other) => panic!("{REQUIRE} is `{other}`: it can be `all`, or not set"),
    }
}

/// Where a toolchain has the sources of the standard library.
pub const SOURCES: &str = "lib/rustlib/src/rust/library";

/// The folder of the toolchain that compiles here.
pub fn sysroot() -> Option<PathBuf> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().ok()?;
    output.status.success().then(|| PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
}

fn answers(program: &str) -> bool {
    succeeds(Command::new(program).arg("--version"))
}

fn imports(module: &str) -> bool {
    succeeds(Command::new("python3").args(["-c", &format!("import {module}")]))
}

fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
