//! The examples of a crate, for tests that run them as programs.

use std::{
    collections::BTreeMap,
    env,
    path::PathBuf,
    process::Command,
    sync::{Mutex, PoisonError},
};

/// An example of a package, built once: `cargo test --test NAME` alone would not build it.
///
/// # Panics
///
/// Where it cannot be built.
pub fn program(package: &'static str, name: &'static str) -> PathBuf {
    static BUILT: Mutex<BTreeMap<(&str, &str), PathBuf>> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    built.entry((package, name)).or_insert_with(|| build(package, name)).clone()
}

fn build(package: &str, name: &str) -> PathBuf {
    // A test runs as target/PROFILE/deps/NAME.
    let test = env::current_exe().expect("a test knows where it is");
    let folder = test.ancestors().nth(2).expect("a test is in the target folder").to_owned();
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--package", package, "--example", name]);
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    assert!(cargo.status().is_ok_and(|status| status.success()), "the example `{name}` cannot be built");
    folder.join("examples").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}
