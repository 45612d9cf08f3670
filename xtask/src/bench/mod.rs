//! What stacks cost to compile: `cargo xtask bench-compile`.
//!
//! Generated crates with stacks of growing size, each compiled again after its file changed, against a crate whose stack
//! holds nothing. The growth is the time per resource compared with that of the size before: 1.0 is linear.

mod generate;

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// The three ways of compiling.
const PROFILES: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("debug", &["build"]), ("release", &["build", "--release"])];

/// Each measured so often; the shortest counts.
const RUNS: u32 = 3;

/// Measures stacks of these sizes and prints a table.
pub(crate) fn compile(root: &Path, sizes: &[usize]) -> Result<(), String> {
    let folder = root.join("target/bench-compile");
    println!(
        "{:<8} {:>9} {:>10} {:>10} {:>13} {:>7}",
        "profile", "resources", "whole", "added", "per resource", "growth"
    );
    for (profile, arguments) in PROFILES {
        let empty = measure(root, &folder, arguments, 0)?;
        println!("{profile:<8} {:>9} {:>10}", 0, milliseconds(empty));
        let mut before: Option<f64> = None;
        for &size in sizes {
            let whole = measure(root, &folder, arguments, size)?;
            let added = whole.saturating_sub(empty);
            #[expect(clippy::cast_precision_loss, reason = "sizes are small numbers")]
            let each = added.as_secs_f64() * 1e6 / size as f64;
            let growth = before.map_or_else(String::new, |before| format!("{:.2}", each / before));
            println!(
                "{profile:<8} {size:>9} {:>10} {:>10} {:>10.1} µs {growth:>7}",
                milliseconds(whole),
                milliseconds(added),
                each,
            );
            before = Some(each);
        }
    }
    Ok(())
}

fn milliseconds(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

/// The time to compile the crate of this size after its file changed.
fn measure(root: &Path, folder: &Path, arguments: &[&str], size: usize) -> Result<Duration, String> {
    let package = package(root, folder, size).map_err(|error| format!("{}: {error}", folder.display()))?;
    let source = package.join("src/lib.rs");
    let text = fs::read_to_string(&source).map_err(|error| error.to_string())?;
    // Dependencies, which do not count.
    cargo(folder, &package, arguments)?;
    let mut shortest = Duration::MAX;
    for run in 0..RUNS {
        fs::write(&source, format!("{text}// Edit {run}.\n")).map_err(|error| error.to_string())?;
        let start = Instant::now();
        cargo(folder, &package, arguments)?;
        shortest = shortest.min(start.elapsed());
    }
    Ok(shortest)
}

fn cargo(folder: &Path, package: &Path, arguments: &[&str]) -> Result<(), String> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .args(["--quiet", "--offline"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .current_dir(package)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    let first: Vec<&str> = errors.lines().take(20).collect();
    Err(format!("the generated crate does not compile:\n{}", first.join("\n")))
}

/// Writes the crate.
fn package(root: &Path, folder: &Path, size: usize) -> io::Result<PathBuf> {
    let package = folder.join(format!("stack-{size}"));
    fs::create_dir_all(package.join("src"))?;
    fs::write(package.join("Cargo.toml"), generate::manifest(root, size))?;
    fs::write(package.join("src/lib.rs"), generate::source(size))?;
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock"))?;
    Ok(package)
}
