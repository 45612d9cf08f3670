//! A browser for tests of pages.

use std::{
    env,
    path::PathBuf,
    process::{Command, Stdio},
};

/// The variable that names it.
pub const BROWSER: &str = "INFRA_BROWSER";

/// What it is called on the `PATH`, where the variable names none.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A browser of Chromium's kind.
///
/// # Errors
///
/// Why there is none, in one line.
pub fn program() -> Result<PathBuf, String> {
    let answers = |program: &PathBuf| {
        let mut version = Command::new(program);
        version.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        version.status().is_ok_and(|status| status.success())
    };
    match env::var_os(BROWSER).filter(|named| !named.is_empty()) {
        Some(named) => {
            let named = PathBuf::from(named);
            if answers(&named) { Ok(named) } else { Err(format!("{BROWSER} names no browser that runs")) }
        }
        None => NAMES
            .map(PathBuf::from)
            .into_iter()
            .find(answers)
            .ok_or_else(|| format!("none of `{}` is on the PATH", NAMES.join("`, `"))),
    }
}
