//! `cargo infra`: what needs the compiler and no program of stacks. `cargo install --path cargo-infra` installs it once.

mod explain;
mod lock;
mod of_type;
mod schema;

use infra_cli::App;

/// The tool's command line.
///
/// ```
/// let mut out = Vec::new();
/// let arguments = ["cargo-infra", "explain", "cycle"].map(Into::into);
/// let plain = [infra_cli::Style::Plain; 2];
/// assert_eq!(cargo_infra::app().run_with(arguments, &mut out, &mut Vec::new(), plain), 0);
/// assert!(out.starts_with(b"cycle (references)"));
/// ```
pub fn app() -> App<'static> {
    App::tool()
        .about("Errors explained, locks kept and provider tables made, beside the stacks of any crate")
        .version(env!("CARGO_PKG_VERSION"))
        .command(explain::Explain)
        .command(lock::LockCommand)
        .command(schema::SchemaCommand)
}
