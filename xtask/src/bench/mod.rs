//! What stacks and rules cost to compile: `cargo xtask bench-compile`, `cargo xtask bench-rules`.
//!
//! Generated crates, each compiled again after its file changed; what they depend on is compiled before. The growth is the
//! time per resource compared with that of the size before: 1.0 is linear.

mod generate;
mod rules;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use generate::Crate;
use rules::Pack;

/// The three ways of compiling.
const PROFILES: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("debug", &["build"]), ("release", &["build", "--release"])];

/// Each measured so often; the shortest counts.
const RUNS: u32 = 3;

/// Measures stacks of these sizes against one that holds nothing, and prints a table.
pub(crate) fn compile(root: &Path, sizes: &[usize]) -> Result<(), String> {
    let bench = Bench::new(root);
    println!(
        "{:<8} {:>9} {:>10} {:>10} {:>13} {:>7}",
        "profile", "resources", "whole", "added", "per resource", "growth"
    );
    for (profile, arguments) in PROFILES {
        let empty = bench.measure(&Crate::of_stack(0), arguments)?;
        println!("{profile:<8} {:>9} {:>10}", 0, milliseconds(empty));
        let mut before: Option<f64> = None;
        for &size in sizes {
            let whole = bench.measure(&Crate::of_stack(size), arguments)?;
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

/// Measures a program of so many resources under packs of a thousand rules, and prints a table.
pub(crate) fn rules(root: &Path, size: usize) -> Result<(), String> {
    let bench = Bench::new(root);
    println!("{:<54} {:>10} {:>6}", format!("cargo check of {size} resources"), "whole", "ratio");
    let mut without: Option<Duration> = None;
    for pack in Pack::ALL {
        bench.write(&pack.rules())?;
        let whole = bench.measure(&pack.program(size), &["check"])?;
        let ratio = without.map(|without| format!("{:.2}", whole.as_secs_f64() / without.as_secs_f64()));
        println!("{:<54} {:>10} {:>6}", pack.title(), milliseconds(whole), ratio.unwrap_or_default());
        without.get_or_insert(whole);
    }
    Ok(())
}

fn milliseconds(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

/// Where generated crates are compiled.
struct Bench<'r> {
    root: &'r Path,
    folder: PathBuf,
}

impl<'r> Bench<'r> {
    fn new(root: &'r Path) -> Self {
        Self { root, folder: root.join("target/bench-compile") }
    }

    /// The time to compile the crate after its file changed.
    fn measure(&self, package: &Crate, arguments: &[&str]) -> Result<Duration, String> {
        let folder = self.write(package)?;
        let source = folder.join("src/lib.rs");
        // Dependencies, which do not count.
        self.cargo(&folder, arguments)?;
        let mut shortest = Duration::MAX;
        for run in 0..RUNS {
            let text = format!("{}// Edit {run}.\n", package.source);
            fs::write(&source, text).map_err(|error| error.to_string())?;
            let start = Instant::now();
            self.cargo(&folder, arguments)?;
            shortest = shortest.min(start.elapsed());
        }
        Ok(shortest)
    }

    fn cargo(&self, package: &Path, arguments: &[&str]) -> Result<(), String> {
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(arguments)
            .args(["--quiet", "--offline"])
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
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

    fn write(&self, package: &Crate) -> Result<PathBuf, String> {
        let folder = self.folder.join(&package.name);
        let write = || {
            fs::create_dir_all(folder.join("src"))?;
            fs::write(folder.join("Cargo.toml"), package.manifest(self.root))?;
            fs::copy(self.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
            fs::write(folder.join("src/lib.rs"), &package.source)
        };
        write().map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(folder)
    }
}
